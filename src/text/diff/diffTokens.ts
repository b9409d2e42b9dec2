/**
 * Tokens: the smallest pieces a redline may separate. Joined, they are the text.
 *
 * A number with its sign (98.5%, 8.2/10, 1,000), a year in digits of any kind, a Latin word, a run of blanks and every
 * given name (市卫生健康委) are one token each. Every other character, Han above all, is a token of its own; the alignment groups them.
 */
import { BARRIER, fold } from '../fold.ts';
import { simplify } from '../forms/traditional.ts';

export interface Token {
  text: string;
  /** Offset of its first character. */
  start: number;
  /**
   * Tokens with equal keys read the same: width, traditional forms, the shape of a dash, the kind of a year's digits and
   * the name of a body make no difference.
   */
  key: string;
  /** Its weight in the alignment, in quarters of a character: none for blanks, little for punctuation. */
  weight: number;
}

/** Weight of a character that is not punctuation. */
export const CHARACTER = 4;
const PUNCTUATION = 1;
const PIECE =
  /(?<year>[〇○零0０一二三四五六七八九]{4}(?=年))|(?<number>[0-9０-９]+(?:[.,/．，／][0-9０-９]+)*[%‰％]?)|(?<word>[\p{Script=Latin}\p{M}]+)|(?<blank>\s+)|(?<sign>[\p{P}\p{S}\p{C}])|[^]/gu;
const HAN = /^[\u4e00-\u9fff]$/;
const DASH = /^[\p{Pd}~∼－─━]$/u;
const QUOTE = /^["'“”‘’「」『』＂＇]$/u;

/** A name, and the body that it means: a body may have several. */
export interface BodyName {
  name: string;
  body: string;
}

/** The tokens of a text. `toTokens('达到98%').map(({ text }) => text) // => ['达', '到', '98%']` */
export function toTokens(text: string, names: readonly BodyName[] = []): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { name, body, index } of findNames(text, names)) {
    addPieces(text.slice(from, index), from, tokens);
    tokens.push({ text: name, start: index, key: `body ${body}`, weight: name.length * CHARACTER });
    from = index + name.length;
  }
  addPieces(text.slice(from), from, tokens);
  return tokens;
}

/**
 * The form in which texts read the same: folded, without punctuation; a dash stays between digits. `toReading('0—6
 * 岁，') // => '0-6岁'`
 */
export function toReading(text: string): string {
  return fold(text)
    .text.replaceAll(BARRIER, '')
    .replace(/-+(?![0-9])/g, '')
    .replace(/(^|[^0-9])-+/g, '$1');
}

/** The names in a text, with their places; where one name contains another, the longest wins. */
export function findNames(text: string, names: readonly BodyName[]): (BodyName & { index: number })[] {
  const bodies = new Map(names.map(({ name, body }) => [name, body]));
  const given = [...bodies.keys()]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (given.length === 0) return [];
  const escaped = given.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return [...text.matchAll(new RegExp(escaped.join('|'), 'gu'))].map(({ 0: name, index }) => ({
    name,
    body: bodies.get(name) ?? name,
    index,
  }));
}

function toKey(text: string): string {
  if (HAN.test(text)) return simplify(text);
  if (/^\s+$/u.test(text)) return ' ';
  if (QUOTE.test(text)) return '"';
  if (DASH.test(text)) return '-';
  return [...text.normalize('NFKC').toLowerCase()].map(simplify).join('').replaceAll('。', '.').replaceAll('､', '、');
}

function addPieces(text: string, offset: number, tokens: Token[]): void {
  for (const { 0: piece, index, groups } of text.matchAll(PIECE)) {
    const { blank, sign, year } = groups ?? {};
    const weight = blank !== undefined ? 0 : sign !== undefined ? PUNCTUATION : piece.length * CHARACTER;
    const key = toKey(year === undefined ? piece : toArabicYear(year));
    tokens.push({ text: piece, start: offset + index, key, weight });
  }
}

const YEAR_DIGITS = ['〇○零0０', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `toArabicYear('二〇三五') // => '2035'` */
function toArabicYear(year: string): string {
  return [...year].map((digit) => String(YEAR_DIGITS.findIndex((signs) => signs.includes(digit)))).join('');
}
