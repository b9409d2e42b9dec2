/** Finds where sentences end, without changing a character. */
import { trimUnseenEnd } from './unseenEnd.ts';

/**
 * A point ends a sentence before a Han character or at the end; 0.85 and 3.5% continue. Bounded, so that no run
 * exhausts the stack.
 */
const SENTENCE_END = /(?:[。｡！？!?]{1,99}|\.(?=[\p{Script=Han}“]|$))[”’」』）)]{0,99}/gu;
const TERMINAL = '。｡．.！？!?';
const CLOSING = '”’」』）)';
/** The same without the g flag: only the first is looked for. */
const FIRST_END = new RegExp(SENTENCE_END.source, 'u');

/** True when the text ends as a sentence does. `endsSentence('妇女的特殊需求。') // => true` */
export function endsSentence(text: string): boolean {
  const trimmed = trimUnseenEnd(text);
  let end = trimmed.length;
  // From the end: a pattern would be tried at every stop of the text.
  while (end > 0 && CLOSING.includes(trimmed.charAt(end - 1))) end -= 1;
  return end > 0 && TERMINAL.includes(trimmed.charAt(end - 1));
}

/** Offsets [start, end) of every sentence; together they cover the text. `sentenceRanges('甲。乙') // => [[0, 2], [2, 3]]` */
export function sentenceRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    ranges.push([start, end]);
    start = end;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
}

/**
 * Offsets [start, end) of every sentence, and of the parts of a sentence between semicolons; together they cover the
 * text. `clauseRanges('甲；乙。丙') // => [[0, 2], [2, 4], [4, 5]]`
 */
export function clauseRanges(text: string): [number, number][] {
  return sentenceRanges(text).flatMap(([start, end]) => {
    const ends = [...text.slice(start, end).matchAll(/[；;]/g)].map(({ index }) => start + index + 1);
    const starts = [start, ...ends.filter((at) => at < end)];
    return starts.map((from, index): [number, number] => [from, starts[index + 1] ?? end]);
  });
}

/** Offsets [start, end) of the parts between commas; together they cover the text. `commaRanges('甲，1,000人') // => [[0, 2], [2, 8]]` */
export function commaRanges(text: string): [number, number][] {
  const isGrouping = (at: number): boolean => text[at] === ',' && /^\d,\d{3}$/.test(text.slice(at - 1, at + 4));
  const ends = [...text.matchAll(/[，,]/g)]
    .filter(({ index }) => index + 1 < text.length && !isGrouping(index))
    .map(({ index }) => index + 1);
  return [0, ...ends].map((start, at): [number, number] => [start, ends[at] ?? text.length]);
}

/**
 * The first sentence without its full stop, and its length with it.
 * `firstSentence('保障母婴安全。提倡科学备孕。') // => { text: '保障母婴安全', length: 7 }`
 */
export function firstSentence(text: string): { text: string; length: number } {
  const found = FIRST_END.exec(text);
  const end = found === null ? text.length : found.index + found[0].length;
  return { text: text.slice(0, end).replace(/。$/u, '').trim(), length: end };
}
