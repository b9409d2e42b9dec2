/** Formula fields: Word writes a number in a circle of any size as a sign put over another. */

const OVERSTRIKE = /^\s*eq\s*\\o(?:\\a[clr])?\s*\(\s*(.{1,4}?)\s*[,;，；]\s*(.{1,8}?)\s*\)\s*$/iu;
const CIRCLES = /^[○〇◯]$/u;

/**
 * What such a field shows; empty for any other formula.
 * `textOfFormula('eq \\o\\ac(○,21)') // => '㉑'`, `textOfFormula('eq \\o\\ac(□,禁)') // => '□禁'`
 */
export function textOfFormula(code: string): string {
  const [, outer = '', inner = ''] = OVERSTRIKE.exec(code) ?? [];
  const number = /^\d{1,2}$/u.test(inner) ? Number(inner) : 0;
  return (CIRCLES.test(outer) ? enclosed(number) : undefined) ?? outer + inner;
}

/** Unicode has circled numbers up to 50, in three runs. */
function enclosed(number: number): string | undefined {
  if (number >= 1 && number <= 20) return String.fromCharCode(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCharCode(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCharCode(0x32b1 + number - 36);
  return undefined;
}
