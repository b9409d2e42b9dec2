/**
 * Hits: a record as it is shown for a query. Every sentence that holds a match is shown whole, with every match marked;
 * the sentences between are left out.
 */
import { fold } from '../../text/fold.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { markedTerms, whyOf } from '../query/asked.ts';
import { findAcross } from './across.ts';
import type { Asked, Why } from '../query/asked.ts';
import { foldRecord } from '../records/foldedRecord.ts';
import type { Piece } from '../records/foldedRecord.ts';
import { toHitAddress } from './hitAddress.ts';
import { findMarksIn, toRuns } from './marks.ts';
import type { Range, Run } from './marks.ts';
import type { IndexedTarget } from '../query/numbers.ts';
import type { RecordKind, SearchRecord } from '../records/record.ts';
import type { WordBreaker } from './within.ts';

export interface Hit {
  /** The first sentence with a match, where its page marks it. */
  url: string;
  kind: RecordKind;
  plan: string;
  place: string | null;
  label: string;
  /** null when nothing but filters was asked for. */
  why: Why | null;
  /** The words that all matches of a term lie across; empty when one is a word itself, or the browser cannot tell. */
  across: string[];
  /** The targets that answer the question about numbers. */
  targets: IndexedTarget[];
  /** The sentences shown, in order; at least one. */
  sentences: ShownSentence[];
  /** True when words of the record follow the last sentence shown. */
  cutAfter: boolean;
  /** Every lead department, its matches marked. */
  leads: Run[][];
  /** The responsible departments and collective tail that hold a match. */
  matchedDuties: Run[][];
}

/** What a record is shown for. */
export interface Shown {
  asked: Asked;
  targets: readonly IndexedTarget[];
  breaker: WordBreaker | undefined;
}

export interface ShownSentence {
  runs: Run[];
  /** True when words of the record stand between the sentence before, or its beginning, and this one. */
  cutBefore: boolean;
}

interface Sentence {
  range: Range;
  /** Place of its block, and its number there, from 1. */
  block: number;
  number: number;
}

/** The record as shown for what was asked; without any match its first sentence stands for it. */
export function toHit(record: SearchRecord, { asked, targets, breaker }: Shown): Hit {
  const { text, folded, pieces } = foldRecord(record);
  const terms = [...markedTerms(folded.text, asked), ...targets.map(({ quote }) => fold(quote).text)];
  const marks = findMarksIn(folded, terms);
  const blockCount = record.blocks.length;
  const leadsEnd = blockCount + record.leads.length;
  const { sentences, cutAfter } = shownSentences(pieces.slice(0, blockCount), marks);
  const runsOf = ({ text: words, at }: Piece): Run[] => toRuns(text, marks, at, at + words.length);
  return {
    url: addressOf(record, sentences[0], terms),
    kind: record.kind,
    plan: record.plan,
    place: record.place,
    label: record.label,
    why: asked.terms.length === 0 ? null : (whyOf(folded.text, asked) ?? null),
    across: acrossIn(record, asked, breaker),
    targets: [...targets],
    sentences: sentences.map(({ range: [start, end], cutBefore }) => ({
      runs: toRuns(text, marks, start, end),
      cutBefore,
    })),
    cutAfter,
    leads: pieces.slice(blockCount, leadsEnd).map(runsOf),
    matchedDuties: pieces
      .slice(leadsEnd)
      .map(runsOf)
      .filter((runs) => runs.some(({ marked }) => marked)),
  };
}

function acrossIn(record: SearchRecord, { terms }: Asked, breaker: WordBreaker | undefined): string[] {
  const across = breaker === undefined ? undefined : findAcross(record, terms.flat(), breaker);
  return across?.only === true ? across.words : [];
}

function addressOf({ blocks }: SearchRecord, first: Sentence | undefined, terms: readonly string[]): string {
  const block = blocks[first?.block ?? 0];
  return block === undefined ? '' : toHitAddress(block, first?.number ?? 1, terms);
}

function shownSentences(blocks: readonly Piece[], marks: readonly Range[]) {
  const all = blocks.flatMap(({ text, at }, block) =>
    sentenceRanges(text).map(([start, end], index): Sentence => ({
      range: [start + at, end + at],
      block,
      number: index + 1,
    })),
  );
  const matched = all.map(({ range }) => touches(marks, range));
  const shows = (at: number): boolean => (matched.includes(true) ? matched[at] === true : at === 0);
  const sentences = all
    .map((sentence, at) => ({ ...sentence, cutBefore: at > 0 && !shows(at - 1), shown: shows(at) }))
    .filter(({ shown }) => shown);
  return { sentences, cutAfter: !shows(all.length - 1) };
}

function touches(marks: readonly Range[], [start, end]: Range): boolean {
  return marks.some(([from, to]) => from < end && to > start);
}
