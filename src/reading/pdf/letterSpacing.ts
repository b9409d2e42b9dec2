/** Letters set apart, to fill a line or to look solemn: the blanks between them are no blanks of the text. */

const WIDE = /[\u2e80-\uffdf“”‘’—…‰·]/u;
/** So many blanks between Chinese characters, and this share of the places where one could be, make a line of letters set apart. */
const FEWEST = 4;
const SHARE = 1 / 3;
const LETTERS = /[A-Za-z]/u;

/**
 * The words of a line without such blanks. Blanks between Latin letters stay.
 * `joinLetters('达 到 9 0 % 以 上') // => '达到90%以上'`, `joinLetters('前 言') // => '前 言'`
 */
export function joinLetters(line: string): string {
  const signs = [...line.replace(/\s+/gu, ' ')];
  const isWide = (at: number): boolean => WIDE.test(signs[at] ?? '');
  const apart = signs.filter((sign, at) => sign === ' ' && isWide(at - 1) && isWide(at + 1)).length;
  const together = signs.filter((_, at) => isWide(at) && isWide(at + 1)).length;
  if (apart < FEWEST || apart < SHARE * (apart + together)) return line;
  const isWord = (at: number): boolean => LETTERS.test(signs[at] ?? '');
  return signs.filter((sign, at) => sign !== ' ' || (isWord(at - 1) && isWord(at + 1))).join('');
}
