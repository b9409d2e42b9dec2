/**
 * Tokens: the smallest pieces a redline may separate. Joined, they are the text.
 *
 * A number with its sign (98.5%, 8.2/10, 1,000), a Latin word, a run of blanks and every given name (市卫生健康委) are
 * one token each. Every other character, Han above all, is a token of its own; the alignment groups them.
 */
import { BARRIER, fold } from '../fold.ts';
import { simplify } from '../traditional.ts';

export interface Token {
  text: string;
  /** Offset of its first character. */
  start: number;
  /** Tokens with equal keys read the same: width, traditional forms and the shape of a dash make no difference. */
  key: string;
  /** Its weight in the alignment, in quarters of a character: none for blanks, little for punctuation. */
  weight: number;
}

/** Weight of a character that is not punctuation. */
export const CHARACTER = 4;
const PUNCTUATION = 1;
const PIECE =
  /(?<number>[0-9０-９]+(?:[.,/．，／][0-9０-９]+)*[%‰％]?)|(?<word>[\p{Script=Latin}\p{M}]+)|(?<blank>\s+)|(?<sign>[\p{P}\p{S}\p{C}])|[^]/gu;
const HAN = /^[\u4e00-\u9fff]$/;
const DASH = /^[\p{Pd}~∼－─━]$/u;
const QUOTE = /^["'“”‘’「」『』＂＇]$/u;

/** The tokens of a text. `toTokens('达到98%').map(({ text }) => text) // => ['达', '到', '98%']` */
export function toTokens(text: string, names: readonly string[] = []): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: name, index } of findNames(text, names)) {
    addPieces(text.slice(from, index), from, tokens);
    tokens.push({ text: name, start: index, key: toKey(name), weight: name.length * CHARACTER });
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

/** The places of the names in a text; where one name contains another, the longest wins. */
export function findNames(text: string, names: readonly string[]): RegExpExecArray[] {
  const given = [...new Set(names)]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (given.length === 0) return [];
  const escaped = given.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return [...text.matchAll(new RegExp(escaped.join('|'), 'gu'))];
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
    const { blank, sign } = groups ?? {};
    const weight = blank !== undefined ? 0 : sign !== undefined ? PUNCTUATION : piece.length * CHARACTER;
    tokens.push({ text: piece, start: offset + index, key: toKey(piece), weight });
  }
}
