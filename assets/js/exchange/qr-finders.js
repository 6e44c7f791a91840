// Finds the three big squares of a QR code in a picture: dark, light, dark, light, dark as 1 : 1 : 3 : 1 : 1 in every direction. Pure.

const MOST_CANDIDATES = 10;
const ROW_STEP = 2;
// A square is crossed by several rows; noise looks like one only once.
const LEAST_SEEN = 2;
const MOST_FAULT = 1.2;
const MOST_TRIPLES = 5;

/**
 * The likeliest three squares, each way of choosing them that looks like a code.
 *
 * @param picture what `darkPoints` returns
 * @returns {Array<{topLeft, topRight, bottomLeft, module}>} the likeliest first: points `{x, y}`, and the side of a module, in points
 */
export function finderTriples(picture) {
  const centres = candidates(picture).filter(({ seen }) => seen >= LEAST_SEEN).sort((one, other) => other.seen - one.seen).slice(0, MOST_CANDIDATES);
  const triples = centres.flatMap((one, first) => centres.slice(first + 1).flatMap((other, second) =>
    centres.slice(first + second + 2).map(third => triple(one, other, third))));
  return triples.filter(({ fault }) => fault < MOST_FAULT).sort((one, other) => one.fault - other.fault).slice(0, MOST_TRIPLES);
}

function candidates(picture) {
  const found = [];
  for (let y = 0; y < picture.height; y += ROW_STEP) {
    for (const { middle, module } of finderRuns(picture, y)) {
      const centre = confirmed(picture, middle, y, module);
      if (centre) remember(found, centre);
    }
  }
  return found;
}

// Where the five runs lie along one row.
function finderRuns(picture, y) {
  const found = [];
  let runs = [];
  let start = 0;
  for (let x = 1; x <= picture.width; x++) {
    if (x < picture.width && picture.dark(x, y) === picture.dark(x - 1, y)) continue;
    runs = [...runs.slice(-4), x - start];
    start = x;
    if (picture.dark(x - 1, y) && runs.length === 5 && looksRight(runs)) found.push({ middle: x - runs[4] - runs[3] - runs[2] / 2, module: sum(runs) / 7 });
  }
  return found;
}

// A square looks the same down as across; its true centre is the middle of both.
function confirmed(picture, x, y, module) {
  const down = middleAlong(picture, x, y, 0, 1, module);
  const across = down && middleAlong(picture, x, down.y, 1, 0, module);
  return across && { x: across.x, y: down.y, module: (down.module + across.module) / 2, seen: 1 };
}

function middleAlong(picture, x, y, stepX, stepY, module) {
  const most = Math.ceil(4 * module);
  const run = (from, step, dark) => {
    let length = 0;
    while (length <= most && inside(picture, x + (from + step * length) * stepX, y + (from + step * length) * stepY)
      && picture.dark(x + (from + step * length) * stepX, y + (from + step * length) * stepY) === dark) length++;
    return length;
  };
  if (!picture.dark(x, y)) return null;
  const [before, after] = [-1, 1].map(step => {
    const middle = run(step > 0 ? 0 : -1, step, true);
    const ring = run(step > 0 ? middle : -1 - middle, step, false);
    return [middle, ring, run(step > 0 ? middle + ring : -1 - middle - ring, step, true)];
  });
  const runs = [before[2], before[1], before[0] + after[0], after[1], after[2]];
  const shift = (after[0] - before[0]) / 2;
  return looksRight(runs) ? { x: x + shift * stepX, y: y + shift * stepY, module: sum(runs) / 7 } : null;
}

function looksRight(runs) {
  const module = sum(runs) / 7;
  return module >= 1 && runs.every((run, place) => Math.abs(run - (place === 2 ? 3 : 1) * module) < (place === 2 ? 1.2 : 0.7) * module + 0.5);
}

function remember(found, centre) {
  const same = found.find(({ x, y, module }) => Math.hypot(x - centre.x, y - centre.y) < 2 * module);
  if (!same) {
    found.push(centre);
    return;
  }
  for (const key of ["x", "y", "module"]) same[key] = (same[key] * same.seen + centre[key]) / (same.seen + 1);
  same.seen++;
}

// The three make two sides of a square; how far they are from that is the fault.
function triple(...centres) {
  const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
  const [corner, one, other] = centres.map((_, place) => [centres[place], centres[(place + 1) % 3], centres[(place + 2) % 3]])
    .sort((first, second) => far(second[1], second[2]) - far(first[1], first[2]))[0];
  const [a, b, c] = [far(corner, one), far(corner, other), far(one, other)];
  const sizes = centres.map(({ module }) => module);
  const fault = Math.abs(a - b) / Math.max(a, b) + Math.abs(c * c - a * a - b * b) / (c * c) + (Math.max(...sizes) - Math.min(...sizes)) / Math.max(...sizes);
  const turned = (one.x - corner.x) * (other.y - corner.y) - (one.y - corner.y) * (other.x - corner.x) > 0;
  return { topLeft: corner, topRight: turned ? one : other, bottomLeft: turned ? other : one, module: sum(sizes) / 3, fault };
}

function inside({ width, height }, x, y) {
  return x >= 0 && y >= 0 && x < width && y < height;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
