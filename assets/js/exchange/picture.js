// A picture as dark and light points. Pure.

const DARKER = 0.92;

/**
 * @param {{data: Uint8ClampedArray, width: number, height: number}} image what a canvas gives: red, green, blue and opacity of each point
 * @param {{share: number, smooth: number}} way `share`: how wide a neighbourhood a point is held against, as a share of the
 *   picture's width; `smooth`: how many points around it are taken together with it, against noise
 * @returns {{width, height, dark: (x: number, y: number) => boolean}} a point outside is light
 */
export function darkPoints({ data, width, height }, { share, smooth }) {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = (data[4 * at] * 77 + data[4 * at + 1] * 150 + data[4 * at + 2] * 29) >> 8;
  const points = darkerThanAround(sumsOf(grey, width, height), width, height, Math.max(4, Math.round((width * share) / 2)), smooth);
  return { width, height, dark: (x, y) => x >= 0 && y >= 0 && x < width && y < height && points[Math.floor(y) * width + Math.floor(x)] === 1 };
}

// Light falls unevenly on paper and screens, so each point is held against the mean of its neighbourhood.
function darkerThanAround(sums, width, height, reach, smooth) {
  const points = new Uint8Array(width * height);
  const mean = (x, y, around) => {
    const [top, bottom] = [Math.max(0, y - around) * (width + 1), Math.min(height, y + around + 1) * (width + 1)];
    const [left, right] = [Math.max(0, x - around), Math.min(width, x + around + 1)];
    return (sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left]) * (width + 1) / ((bottom - top) * (right - left));
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (mean(x, y, smooth) < mean(x, y, reach) * DARKER) points[y * width + x] = 1;
    }
  }
  return points;
}

// The sum of all points above and to the left of each.
function sumsOf(grey, width, height) {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let inRow = 0;
    for (let x = 0; x < width; x++) {
      inRow += grey[y * width + x];
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + inRow;
    }
  }
  return sums;
}
