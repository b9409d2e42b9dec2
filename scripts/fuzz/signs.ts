/** Hostile input: the signs, blanks and characters that mutations insert into a text. */
import type { Random } from './random.ts';

export const SIGNS = [
  ...Array.from('（）()【】《》“”〔〕。．.，,、；：:！？'),
  '——',
  ...Array.from('-%％‰'),
  '3.5%',
  '10.5岁',
  '3～6岁',
  '１２',
  ...Array.from('①⑳〇零两…·*#|'),
  '\\',
  ...Array.from('/<>&{}'),
];

/** Blanks, line ends of all kinds, and invisible characters. */
export const BLANKS = [
  ' ',
  '  ',
  '\t',
  '\u3000',
  '\u00a0',
  '\u2003',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u180e',
  '\u2060',
];

/**
 * Characters that programs often mishandle: controls, directions, lone surrogates, marks, letters outside the basic
 * plane.
 */
export const TRAPS = [
  '\0',
  '\u0001',
  '\u001b',
  '\u007f',
  '\u202a',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u200f',
  '\ud800',
  '\udc00',
  '\udfff',
  '\ud83d',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\u0301',
  '\u20dd',
  '\u{1f469}\u200d\u{1f467}',
  '\u{20000}',
  '\u{e0001}',
  '\u{10ffff}',
  'ﬀ',
  '㎡',
  '㈠',
  '⒈',
  '½',
  '學',
  '兒童',
  '{process.exit()}',
  'import x from "y"',
  '---',
  '<script>',
  '__proto__',
  'constructor',
  '../../etc',
  '!!js/function',
  '${x}',
  '`',
  '&amp;',
  '=cmd|',
];

/** Any character at all, as a code unit or a code point. */
export function anyCharacter(random: Random): string {
  if (random.oneIn(3)) return String.fromCodePoint(random.below(0x110000));
  return String.fromCharCode(random.oneIn(2) ? 0x4e00 + random.below(0x5200) : random.below(0x10000));
}
