/**
 * A domain whose heading and markers stand in one line: （一）社会保障。主要目标：……。主要措施：……. It is cut before each marker, so that
 * each begins a line as in any other text.
 */
import { CLOSING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { INTRODUCED } from './marker.ts';
import type { MarkerPatterns } from './markerPatterns.ts';
import { partOfLine } from './readLines.ts';
import type { Line } from './readLines.ts';

/** The number of a domain, and its heading up to the stop. */
const HEADING =
  /^(?:[（(〔【[][一二三四五六七八九十]{1,3}[）)〕】\]]|[一二三四五六七八九十]{1,3}、)[^。；;：:]{2,30}。\s*/u;
const BEHIND_SENTENCE = /[。；;]\s*$/u;
const ANNOUNCES = new RegExp(`^(?:${CLOSING_BRACKET}|[）〕])?\\s*[:：]`, 'u');

/** The lines, such domains cut at their markers. */
export function cutHeadedLines(lines: readonly Line[], { within }: MarkerPatterns): Line[] {
  const marker = new RegExp(`(?:${INTRODUCED})?(?:${within.source})`, 'gu');
  return lines.flatMap((line) => (line.page === null ? cutLine(line, marker) : [line]));
}

function cutLine(line: Line, marker: RegExp): Line[] {
  const { value } = line;
  const heading = HEADING.exec(value)?.[0].length ?? 0;
  if (heading === 0) return [line];
  const places = [...value.matchAll(marker)]
    .filter(({ 0: words, index }) => ANNOUNCES.test(value.slice(index + words.length, index + words.length + 4)))
    .map(({ index }) => index)
    .filter((index) => BEHIND_SENTENCE.test(value.slice(Math.max(0, index - 4), index)));
  if (places[0] !== heading) return [line];
  const cuts = [0, ...places, value.length];
  return cuts.slice(1).map((end, at) => partOfLine(line, cuts[at] ?? 0, end, null));
}
