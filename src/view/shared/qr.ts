/** QR codes: an address as one SVG path, for scanning from a screen or paper. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules on a side, the quiet zone of four on each side included. */
  size: number;
  /**
   * The dark modules as strokes one unit wide, each a run within a row, relative to the end of the previous one: a
   * third of the bytes of squares.
   */
  path: string;
}

/** White modules around a code; the standard requires four. */
const quietZone = 4;

/**
 * The QR code of a text, with error correction of level M (15 % may be lost, for folded paper).
 *
 * toQrCode('https://zhigui.example/t/lcc-1-3/') // => { size: 37, path: 'M0 .5m4 4h7m1 0h1…' }
 */
export function toQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  let [atX, atY] = [0, 0];
  const strokes = data.flatMap(toRuns).map(({ x, y, length }) => {
    const stroke = `m${String(x - atX)} ${String(y - atY)}h${String(length)}`;
    [atX, atY] = [x + length, y];
    return stroke;
  });
  return { size, path: `M0 .5${strokes.join('')}` };
}

/** The runs of dark modules in a row. */
function toRuns(row: boolean[], y: number): { x: number; y: number; length: number }[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return { x, y, length: (end < 0 ? row.length : end) - x };
  });
}
