/**
 * Runs: every sequence of neighbouring pieces of a text that might be a word, with its counts.
 *
 * A cutter gives the pieces; runs consist of Han characters only. Deterministic: the same passages in the same order
 * give the same runs in the same order.
 */
import { fold } from '../fold.ts';

/** A text with its source and its field. */
export interface KeywordText {
  text: string;
  /** Texts of one source count as one voice. */
  source: string;
  /** The subject of the text, e.g. health. */
  field: string;
}

/** Cuts Han characters into pieces which, joined, are the same characters. */
export type WordCutter = (phrase: string) => string[];

export interface HanRun {
  pieces: string[];
  count: number;
  sources: Set<string>;
  /** How often it occurs in each field. */
  fields: Map<string, number>;
  /** How often each piece precedes or follows it; every edge of a text counts as a new neighbour. */
  before: Map<string, number>;
  after: Map<string, number>;
}

export interface Runs {
  /** Keyed by their characters. */
  byText: Map<string, HanRun>;
  /** Number of pieces in all. */
  pieces: number;
}

/** The longest run, in pieces and in characters. */
const MOST_PIECES = 4;
const MOST_CHARACTERS = 8;
const NOT_HAN = /\P{Script=Han}+/u;

/**
 * The runs that occur at least `least` times in the passages. For 近视率 cut as 近视, 率:
 * `findRuns(passages, cut, 1).byText // => 近视, 近视率, 率`
 */
export function findRuns(passages: readonly KeywordText[], cut: WordCutter, least: number): Runs {
  const phrases = passages.flatMap((passage) =>
    fold(passage.text)
      .text.split(NOT_HAN)
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ passage, pieces: cut(phrase) })),
  );
  // Most runs occur once: counting first avoids gathering anything else about them.
  const counts = new Map<string, number>();
  for (const { pieces } of phrases) eachRun(pieces, (text) => increase(counts, text));
  const runs: Runs = { byText: new Map(), pieces: phrases.reduce((sum, { pieces }) => sum + pieces.length, 0) };
  for (const { pieces, passage } of phrases) {
    eachRun(pieces, (text, first, next) => {
      if ((counts.get(text) ?? 0) >= least) addRun(runs, text, { pieces, first, next, passage });
    });
  }
  return runs;
}

/** Calls `take` for every run of the pieces, with the range [first, next) of its pieces. */
function eachRun(pieces: readonly string[], take: (text: string, first: number, next: number) => void): void {
  for (let first = 0; first < pieces.length; first += 1) {
    let text = '';
    for (let next = first + 1; next <= Math.min(pieces.length, first + MOST_PIECES); next += 1) {
      text += pieces[next - 1] ?? '';
      if (text.length > MOST_CHARACTERS) break;
      take(text, first, next);
    }
  }
}

interface RunPlace {
  pieces: readonly string[];
  first: number;
  next: number;
  passage: KeywordText;
}

function addRun({ byText }: Runs, text: string, { pieces, first, next, passage }: RunPlace): void {
  const run = byText.get(text) ?? toRun(pieces.slice(first, next));
  byText.set(text, run);
  run.count += 1;
  run.sources.add(passage.source);
  increase(run.fields, passage.field);
  increase(run.before, pieces[first - 1] ?? `<${String(run.count)}`);
  increase(run.after, pieces[next] ?? `>${String(run.count)}`);
}

function toRun(pieces: string[]): HanRun {
  return { pieces, count: 0, sources: new Set(), fields: new Map(), before: new Map(), after: new Map() };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
