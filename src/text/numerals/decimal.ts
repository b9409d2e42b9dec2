/**
 * Exact decimals: numbers of at most fifteen digits, which a double holds without rounding error.
 *
 * Powers of ten are written into the literal and never multiplied, so that 1.7亿 is 170000000 and 8.2 is 8.2.
 */

const MOST_DIGITS = 15;

/** The value of a plain decimal times a power of ten; undefined when it has too many digits. `scale('1.7', 8) // => 170000000` */
export function scale(decimal: string, power: number): number | undefined {
  const digits = decimal.replace('.', '').replace(/^0+/u, '');
  return digits.length > MOST_DIGITS ? undefined : Number(`${decimal}e${power}`);
}

/** True for a non-negative number that `scale` can return. */
export function isExact(value: number): boolean {
  return value >= 0 && value <= 1e22 && digitsOf(value).length <= MOST_DIGITS;
}

function digitsOf(value: number): string {
  return (value.toExponential().split('e')[0] ?? '').replace('.', '');
}
