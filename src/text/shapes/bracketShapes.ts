/**
 * Brackets by Unicode's own data: every opening sign (Ps) with the closing one (Pe) that stands behind it in the tables,
 * and the signs of comparison < >, which texts use as brackets too.
 */

/** The kinds that texts tell apart; any other is read as one of them, or as a square one. */
const USUAL = '()[]{}<>〈〉《》「」『』【】〔〕';
/** Low double quotation marks are Ps, and quotation marks all the same. */
const QUOTES = '〝〞';
/** Where they are. Between lie the characters of Chinese, Japanese and Korean, with which every visit would lose its time. */
export const BRACKET_RANGES = [
  [0, 0x303f],
  [0xfd00, 0xffff],
] as const;

const pairs = new Map(
  ['<>', ...BRACKET_RANGES.flatMap(pairsWithin)].map(([opening = '', closing = '']) => [opening, closing]),
);

function pairsWithin([first, last]: readonly [number, number]): string[] {
  const found: string[] = [];
  for (let unit = first; unit <= last; unit += 1) {
    const opening = String.fromCharCode(unit);
    if (!/\p{Ps}/u.test(opening) || QUOTES.includes(opening)) continue;
    // In ASCII another sign stands between the two.
    const closing = [1, 2].map((step) => String.fromCharCode(unit + step)).find((sign) => /\p{Pe}/u.test(sign));
    if (closing !== undefined) found.push(opening + closing);
  }
  return found;
}

/** Every unusual bracket, full-width ones left out, with the one it is read as. `bracketForms().get('⟨') // => '['` */
export function bracketForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const pair of pairs) {
    pair.forEach((sign, side) => {
      const plain = sign.normalize('NFKC');
      const isWide = sign >= '\uff01' && sign <= '\uff60';
      if (!isWide && !USUAL.includes(sign)) forms.set(sign, USUAL.includes(plain) ? plain : '[]'.charAt(side));
    });
  }
  return forms;
}

const usual = [...pairs].filter((pair) => pair.every((sign) => USUAL.includes(sign)));
const classOf = (signs: readonly string[]): string => `[${signs.map((sign) => `\\u{${toHex(sign)}}`).join('')}]`;
const toHex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16);

/** The usual pairs, in matching form. */
export const CLOSING_OF: ReadonlyMap<string, string> = new Map(usual);
/** Any of them, as classes of patterns with the flag u. */
export const OPENING_BRACKET = classOf(usual.map(([opening]) => opening));
export const CLOSING_BRACKET = classOf(usual.map(([, closing]) => closing));
