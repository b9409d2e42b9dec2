/**
 * Lines of up to 50,000 signs: one sign, blank, cell, number or phrase again and again. What costs the square of a line's length
 * shows in these and nowhere else.
 */
import type { Random } from './random.ts';
import { BLANKS, SIGNS, TRAPS } from './signs.ts';
import { DUTIES, enumerator, HEADINGS, MARKERS } from './planPhrases.ts';

const LONGEST = 50_000;
const LENGTHS = [500, 5000, LONGEST];
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/gu;
/** A cell of a row, and what parts it from the next. */
const CELLS = [
  '|',
  '目标|',
  '| 1 ',
  '1|',
  '\t',
  '县教育局\t',
  '建设中心　　',
  '---|',
  '县教育局、',
  '（县教育局',
  '）',
];

/** The text with such a run somewhere in one of its lines. */
export function withLongRun(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)}${longRun(random)}${text.slice(at)}`;
}

function longRun(random: Random): string {
  const lists = [SIGNS, BLANKS, TRAPS, CELLS, DUTIES, HEADINGS, MARKERS];
  const unit = random.oneIn(4) ? enumerator(random) : random.pick(random.pick(lists));
  const piece = unit.replace(LINE_END, '') || '|';
  const words = random.oneIn(3) ? `${piece}提高${random.pick(['', '。', '，', '；'])}` : piece;
  const count = Math.floor(random.pick(LENGTHS) / words.length);
  return random.oneIn(4) ? counted(words, count) : words.repeat(count);
}

/** 1.提高2.提高3.提高: the numbers count on. */
function counted(words: string, count: number): string {
  return Array.from({ length: count }, (_, at) => words.replace(/\d+/u, String(at + 1)))
    .join('')
    .slice(0, LONGEST);
}
