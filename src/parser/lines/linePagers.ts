/** Pagers at the ends of a line of text: [上一页] | （二）妇女与教育…… | [下一页]. */
import { partOfLine } from './readLines.ts';
import type { Line } from './readLines.ts';

const BAR = '\\s*[|｜]?\\s*';
const OPENS = '[\\[【（(［]?';
const CLOSES = '[\\]】）)］]?';
/** Where a newspaper goes on: 第4版, A03版. */
const PAGE = '第?[\\dA-Z一二三四五六七八九十]{1,4}版';
const BEFORE = new RegExp(`^${BAR}${OPENS}(?:上一页|接上页|续上页|(?:上?接|续)${PAGE})${CLOSES}${BAR}(?=\\S)`, 'u');
const BEHIND = new RegExp(
  `(?<=\\S)${BAR}${OPENS}(?:下一页|转下页|接下页|尾页|(?:下转|转接|转)${PAGE}|未完待续)${CLOSES}${BAR}$`,
  'u',
);
/** A shorter line is a pager as a whole, or none. */
const SHORTEST = 40;
/** How far from an end of its line a pager is looked for. */
const FARTHEST = 20;

/** The lines, with the pagers at their ends cut off as furniture. */
export function cutPagers(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (line.value.length < SHORTEST || line.page !== null ? [line] : cutLine(line)));
}

function cutLine(line: Line): Line[] {
  const { value } = line;
  const first = BEFORE.exec(value.slice(0, FARTHEST))?.[0].length ?? 0;
  const behind = BEHIND.exec(value.slice(-FARTHEST))?.[0].length ?? 0;
  if (first + behind === 0) return [line];
  const last = value.length - behind;
  return [
    partOfLine(line, 0, first, 'counter'),
    partOfLine(line, first, last, null),
    partOfLine(line, last, value.length, 'counter'),
  ].filter(({ value: words }) => words !== '');
}
