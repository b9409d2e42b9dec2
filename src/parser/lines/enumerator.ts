/**
 * Enumerators: the printed number a text begins with (一、 （一） 1. （1） ① 第一章 一是), whatever role it may have.
 */
import { toMatchForm } from '../../text/matchForm.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { CHINESE_DIGITS, CIRCLED_SIGNS, parseChineseNumeral, parseCircled } from '../../text/numerals.ts';

export type EnumeratorStyle =
  | 'chapter'
  | 'subchapter'
  | 'chinese-comma'
  | 'chinese-bracket'
  | 'arabic-point'
  | 'arabic-bracket'
  /** Without a sign behind them, in texts whose sequence tells them: 1提高, 一指导思想 (bareNumbers.ts). */
  | 'arabic-bare'
  | 'chinese-bare'
  | 'circled'
  /** 第3项. */
  | 'counted'
  /** A. (B) (b), and (甲). */
  | 'letter'
  | 'stem'
  | 'ordinal';

export interface Enumerator {
  style: EnumeratorStyle;
  num: number;
  /** The number as printed, without brackets and points: 一, 3. */
  printed: string;
  /** Code units before the words. */
  length: number;
}

/** The ten stems, by which annexes and lists are counted. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** Numerals as banks write them; 参 is what is left of 參, the traditional form of 叁. */
const BANK_DIGITS = '壹贰叁肆伍陆柒捌玖拾';
const BANK = `${BANK_DIGITS}参`;
/** Words that stand before their number: 任务1、. */
const COUNTED = ['领域', '专题', '板块', '行动', '任务', '工程'];
/** Han characters with which no number begins: most lines need no further test. */
const NO_NUMBER = new RegExp(
  `^(?![第${CHINESE_DIGITS}${BANK}${COUNTED.map((word) => word.charAt(0)).join('')}])[\\u4e00-\\u9fff]`,
);

/** A number between brackets of any kind. */
function bracketed(number: string): string {
  return `${OPENING_BRACKET}(${number})${CLOSING_BRACKET}`;
}

const PATTERNS: [EnumeratorStyle, RegExp][] = [
  ['chapter', new RegExp(`^第([${CHINESE_DIGITS}]{1,4}|\\d{1,2})(?:章|部分|编|篇)[、:.]?`, 'u')],
  ['subchapter', new RegExp(`^第([${CHINESE_DIGITS}]{1,4}|\\d{1,2})节[、:.]?`, 'u')],
  ['subchapter', new RegExp(`^(?:${COUNTED.join('|')})([${CHINESE_DIGITS}]{1,3}|\\d{1,2})[、:.]`, 'u')],
  ['chinese-comma', new RegExp(`^([${CHINESE_DIGITS}]{1,4})[、.]`, 'u')],
  ['chinese-comma', new RegExp(`^([${BANK}])[、.]`, 'u')],
  ['chinese-bracket', new RegExp(`^${bracketed(`[${CHINESE_DIGITS}]{1,4}`)}[、.:]?`, 'u')],
  ['arabic-bracket', new RegExp(`^${bracketed('\\d{1,3}')}[、.:]?`, 'u')],
  ['arabic-bracket', new RegExp(`^(\\d{1,3})${CLOSING_BRACKET}[、.]?`, 'u')],
  ['arabic-point', /^(\d{1,3})(?:[.、]、?|[·。](?!\d))/u],
  ['counted', new RegExp(`^第([${CHINESE_DIGITS}]{1,4}|\\d{1,3})项(?!任务|工作|目标|措施|内容|[是为])[、:.]?`, 'u')],
  ['letter', /^([A-Z])(?:[、.](?![A-Za-z\d])|\))/u],
  ['letter', /^([a-z])[、.)](?=\p{Script=Han}|[“《])/u],
  ['letter', new RegExp(`^${bracketed('[A-Za-z]')}[、.]?`, 'u')],
  ['stem', new RegExp(`^${bracketed(`[${STEMS}]`)}、?`, 'u')],
  ['circled', new RegExp(`^([${CIRCLED_SIGNS}])[、.]?`, 'u')],
  ['ordinal', new RegExp(`^([${CHINESE_DIGITS}]{1,3})是[:,]?`, 'u')],
];

/**
 * The enumerator at the start of a text in matching form without blanks; undefined when there is none.
 * A number written as one sign with its brackets or point (㈠ ⒈ ⑴) is read like the signs it stands for.
 * `matchEnumerator('(三)总体目标') // => { style: 'chinese-bracket', num: 3, printed: '三', length: 3 }`
 */
export function matchEnumerator(compact: string): Enumerator | undefined {
  const first = compact.charAt(0);
  if (IS_BULLET.test(first) && !IS_BULLET.test(compact.charAt(1))) return longer(matchEnumerator(compact.slice(1)), 1);
  if (NO_NUMBER.test(first)) return undefined;
  const whole = IN_CIRCLE.test(first)
    ? `(${first.normalize('NFKC')})`
    : CIRCLED.test(first)
      ? first
      : first.normalize('NFKC');
  if (whole.length > 1) return longer(matchWhole(toMatchForm(whole)), 1 - whole.length);
  return matchWhole(compact);
}

/** A bullet that a word processor put in front of a number: a private character of its font, or one of the usual ones. */
export const BULLET = '[\\ue000-\\uf8ff·■□◆◇○◎▲△▼►▶★☆➢➤✓✔▪▫◦‣⁃※]';
const IS_BULLET = new RegExp(`^${BULLET}$`);
const SIGNS = new RegExp(`^(?:${BULLET}|[-–—―]{1,3}|[*+])`, 'u');

/** Code units of the bullet or dash in front of an item without a number; 0 for none. `bulletLength('●提高水平。') // => 1` */
export function bulletLength(compact: string): number {
  const length = SIGNS.exec(compact)?.[0].length ?? 0;
  // A single sign before a digit may be a minus.
  const words = length > 1 ? /^[\p{Script=Han}\d]/u : /^\p{Script=Han}/u;
  return words.test(compact.slice(length, length + 2)) ? length : 0;
}

/** ㊁, which stands for （二）. */
const IN_CIRCLE = /^[㊀-㊉]$/u;
const CIRCLED = new RegExp(`^[${CIRCLED_SIGNS}]$`, 'u');

function longer(found: Enumerator | undefined, by: number): Enumerator | undefined {
  return found === undefined ? undefined : { ...found, length: found.length + by };
}

function matchWhole(compact: string): Enumerator | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(compact);
    const printed = match?.[1];
    if (match === null || printed === undefined) continue;
    const num = valueOf(style, printed);
    if (num !== undefined) return { style, num, printed, length: match[0].length };
  }
  return undefined;
}

function valueOf(style: EnumeratorStyle, printed: string): number | undefined {
  if (style === 'letter') return printed.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) + 1;
  if (style === 'stem') return STEMS.indexOf(printed) + 1;
  const bank = BANK_DIGITS.indexOf(printed === '参' ? '叁' : printed);
  if (bank >= 0) return bank + 1;
  if (style === 'circled') return parseCircled(printed);
  return /^\d/u.test(printed) ? Number(printed) : parseChineseNumeral(printed);
}
