/**
 * The words of a plan cut into sentences, and those cut at the ends of source lines and marks; nothing is added or
 * lost.
 */
import type { Goal, Measure } from '../../model/plan.ts';
import type { Slice } from '../../model/position.ts';
import { sentenceRanges } from '../../text/sentences.ts';

/** Source line, and the offset in the words at which it begins. */
export type LineStart = readonly [line: number, offset: number];

export const markKinds = ['target', 'mention'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A span found in the words: offsets [start, end). Marks do not overlap. */
export interface Mark {
  kind: MarkKind;
  span: readonly [number, number];
}

export interface Sentence {
  /** Counted from 1. */
  number: number;
  segments: WordSegment[];
}

interface WordSegment {
  /** The source line that begins here; null where no new line begins. */
  line: number | null;
  /** True when this line begins so soon after the previous one that their numbers could collide in the margin. */
  close: boolean;
  /** True inside the run-in heading. */
  strong: boolean;
  /** The kind of mark around these words; null for plain words. */
  mark: MarkKind | null;
  /** Within the words of a suspected slip: true at their end, where the site's 原文如此 follows; null elsewhere. */
  typoEnds: boolean | null;
  text: string;
}

export interface Cuts {
  starts: readonly LineStart[];
  /** Length of the run-in heading; 0 when there is none. */
  runIn?: number;
  marks?: readonly Mark[];
  /** Suspected slips; they do not overlap one another, but may overlap marks. */
  typos?: readonly { span: readonly [number, number] }[];
}

/** The marks in the words of a goal or measure, in order; when two overlap, the target wins. */
export function toMarks({ targets, mentions }: Pick<Goal | Measure, 'targets' | 'mentions'>): Mark[] {
  const found: Mark[] = [
    ...targets.map(({ span }): Mark => ({ kind: 'target', span })),
    ...mentions.map(({ span }): Mark => ({ kind: 'mention', span })),
  ];
  return found
    .filter(
      ({ span }, at) => !found.slice(0, at).some((earlier) => earlier.span[0] < span[1] && span[0] < earlier.span[1]),
    )
    .sort((one, other) => one.span[0] - other.span[0]);
}

/** No line of the widest page has more characters. */
const longestLine = 40;

/**
 * The words in sentences and segments; joined, the texts of the segments are the words.
 *
 * toSentences('加强防治。建立机制', { starts: [[76, 0], [78, 7]], runIn: 5 })
 * // => [{ number: 1, segments: [{ line: 76, strong: true, text: '加强防治。', … }] },
 * //     { number: 2, segments: [{ line: null, text: '建立', … }, { line: 78, text: '机制', … }] }]
 */
export function toSentences(words: string, cuts: Cuts): Sentence[] {
  return sentenceRanges(words).map((range, index) => ({ number: index + 1, segments: toSegments(words, range, cuts) }));
}

function toSegments(
  words: string,
  [first, last]: [number, number],
  { starts, runIn = 0, marks = [], typos = [] }: Cuts,
): WordSegment[] {
  const lineAt = new Map(starts.map(([line, offset]) => [offset, line]));
  const offsets = [first, runIn, ...lineAt.keys(), ...[...marks, ...typos].flatMap(({ span }) => span)];
  const begins = [...new Set(offsets)].filter((at) => at >= first && at < last).sort((a, b) => a - b);
  return begins.map((at, index) => ({
    line: lineAt.get(at) ?? null,
    close: starts.some(([, offset]) => offset < at && at - offset < longestLine),
    strong: at < runIn,
    mark: marks.find(({ span: [from, to] }) => from <= at && at < to)?.kind ?? null,
    typoEnds: endsTypo(typos, at, begins[index + 1] ?? last),
    text: words.slice(at, begins[index + 1] ?? last),
  }));
}

function endsTypo(typos: NonNullable<Cuts['typos']>, at: number, end: number): boolean | null {
  const around = typos.find(({ span: [from, to] }) => from <= at && at < to);
  return around === undefined ? null : around.span[1] === end;
}

/**
 * The beginnings of source lines in a text that consists of these slices; touching slices of one line count once.
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
