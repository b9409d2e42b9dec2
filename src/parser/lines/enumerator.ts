/** Enumerators: the printed number a line begins with (一、 （一） 1. （1） ① 第一章), read but not judged. */
import { CHINESE_DIGITS, parseChineseNumeral, parseCircled } from '../../text/numerals.ts';

export type EnumeratorStyle = 'chapter' | 'chinese-comma' | 'chinese-bracket' | 'arabic-point' | 'arabic-bracket' | 'circled';

export interface Enumerator {
  style: EnumeratorStyle;
  num: number;
  /** The number as printed, without brackets and points: 一, 3. */
  printed: string;
  /** Code units up to where the words begin. */
  length: number;
}

const PATTERNS: [EnumeratorStyle, RegExp][] = [
  ['chapter', new RegExp(`^第([${CHINESE_DIGITS}]+)[章节部]分?\\s*`, 'u')],
  ['chinese-comma', new RegExp(`^([${CHINESE_DIGITS}]+)\\s*、\\s*`, 'u')],
  ['chinese-bracket', new RegExp(`^\\(\\s*([${CHINESE_DIGITS}]+)\\s*\\)\\s*`, 'u')],
  ['arabic-bracket', /^\(\s*(\d{1,3})\s*\)\s*/u],
  ['arabic-point', /^(\d{1,3})\s*[.、]\s*/u],
  ['circled', /^([①-⑳])\s*/u],
];

/**
 * The enumerator at the start of a line in matching form; undefined when there is none.
 * `matchEnumerator('(三)总体目标') // => { style: 'chinese-bracket', num: 3, printed: '三', length: 3 }`
 */
export function matchEnumerator(form: string): Enumerator | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(form);
    const printed = match?.[1];
    if (match === null || printed === undefined) continue;
    const num = valueOf(style, printed);
    if (num !== undefined) return { style, num, printed, length: match[0].length };
  }
  return undefined;
}

function valueOf(style: EnumeratorStyle, printed: string): number | undefined {
  if (style === 'circled') return parseCircled(printed);
  return style.startsWith('arabic') ? Number(printed) : parseChineseNumeral(printed);
}
