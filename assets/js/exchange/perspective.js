// How a flat square lies in a picture. Pure.

/**
 * The projection of a square with sides of length 1 to four points.
 *
 * @param {{x, y}} topLeft where (0, 0) lies
 * @param {{x, y}} topRight where (1, 0) lies
 * @param {{x, y}} bottomRight where (1, 1) lies
 * @param {{x, y}} bottomLeft where (0, 1) lies
 * @returns {(x: number, y: number) => {x, y}}
 */
export function projection(topLeft, topRight, bottomRight, bottomLeft) {
  const right = { x: topRight.x - bottomRight.x, y: topRight.y - bottomRight.y };
  const bottom = { x: bottomLeft.x - bottomRight.x, y: bottomLeft.y - bottomRight.y };
  const skew = { x: topLeft.x - topRight.x + bottomRight.x - bottomLeft.x, y: topLeft.y - topRight.y + bottomRight.y - bottomLeft.y };
  const area = right.x * bottom.y - bottom.x * right.y;
  const across = (skew.x * bottom.y - bottom.x * skew.y) / area;
  const down = (right.x * skew.y - skew.x * right.y) / area;
  const along = key => (x, y) => (topRight[key] - topLeft[key] + across * topRight[key]) * x + (bottomLeft[key] - topLeft[key] + down * bottomLeft[key]) * y + topLeft[key];
  const [alongX, alongY] = [along("x"), along("y")];
  return (x, y) => {
    const depth = across * x + down * y + 1;
    return { x: alongX(x, y) / depth, y: alongY(x, y) / depth };
  };
}
