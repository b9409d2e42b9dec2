/** The words of a plan cut where a new source line begins and where a run-in heading ends; nothing is added or lost. */
import type { Slice } from '../model/position.ts';

/** Source line, and the offset in the words where that line begins. */
export type LineStart = readonly [line: number, offset: number];

export interface WordSegment {
  /** The source line that begins here; null where no new line begins. */
  line: number | null;
  /** True when this line begins so soon after the one before that their numbers could meet in the margin. */
  close: boolean;
  /** True inside the run-in heading. */
  strong: boolean;
  text: string;
}

/** A line of the widest page never holds more characters. */
const longestLine = 40;

/**
 * The words in segments; put one after the other, their texts are the words.
 *
 * toWordSegments('加强防治。建立机制', [[76, 0], [78, 7]], 5)
 * // => [{ line: 76, strong: true, text: '加强防治。', … }, { line: null, text: '建立', … }, { line: 78, text: '机制', … }]
 */
export function toWordSegments(words: string, starts: readonly LineStart[], runIn: number): WordSegment[] {
  const lineAt = new Map(starts.map(([line, offset]) => [offset, line]));
  const cuts = [...new Set([0, runIn, ...lineAt.keys()])].filter((cut) => cut < words.length).sort((a, b) => a - b);
  return cuts.map((cut, index) => ({
    line: lineAt.get(cut) ?? null,
    close: starts.some(([, offset]) => offset < cut && cut - offset < longestLine),
    strong: cut < runIn,
    text: words.slice(cut, cuts[index + 1]),
  }));
}

/**
 * Where source lines begin in a text that consists of these slices; slices of one line that touch count once.
 *
 * toLineStarts([{ line: 76, length: 7, … }, { line: 78, length: 2, … }]) // => [[76, 0], [78, 7]]
 */
export function toLineStarts(slices: Slice[]): LineStart[] {
  let offset = 0;
  let lastLine = 0;
  const starts: LineStart[] = [];
  for (const { line, length } of slices) {
    if (line !== lastLine) starts.push([line, offset]);
    lastLine = line;
    offset += length;
  }
  return starts;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/**
 * The text that a slot was rendered from: Astro escapes exactly these five characters, and nothing else is in it.
 *
 * fromSlot('3岁&lt;6岁') // => '3岁<6岁'
 */
export function fromSlot(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
