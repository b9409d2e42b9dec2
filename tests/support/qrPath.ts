/** Reads a QR code back from its SVG path. */

/**
 * The modules covered by the strokes of a path, row by row. `drawPath('M0 .5m0 0h1m1 0h1', 3)[0] // => [true, false,
 * true]`
 */
export function drawPath(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  if (!path.startsWith('M0 .5')) throw new Error(`The path begins elsewhere: ${path.slice(0, 20)}`);
  let [x, y] = [0, 0];
  for (const [, dx, dy, length] of path.slice(5).matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    x += Number(dx);
    y += Number(dy);
    for (let end = x + Number(length); x < end; x += 1) {
      const row = rows[y];
      if (row?.[x] === undefined) throw new Error(`A stroke leaves the picture at ${String(x)}, ${String(y)}`);
      row[x] = true;
    }
  }
  return rows;
}
