/**
 * Hits: a record as it is shown for a query. Every sentence that holds a match is shown whole, with every match marked;
 * the sentences between are left out.
 */
import { sentenceRanges } from '../sentences.ts';
import { findMarks, toRuns } from './marks.ts';
import type { Range, Run } from './marks.ts';
import { recordText, searchedPieces } from './record.ts';
import type { RecordKind, SearchRecord } from './record.ts';

export interface Hit {
  /** Where the first block with a match stands. */
  url: string;
  kind: RecordKind;
  plan: string;
  place: string | null;
  label: string;
  /** The sentences shown, in order; at least one. */
  sentences: Sentence[];
  /** True when words of the record follow the last sentence shown. */
  cutAfter: boolean;
  /** Every lead department, its matches marked. */
  leads: Run[][];
  /** The responsible departments and collective tail that hold a match. */
  matchedDuties: Run[][];
}

export interface Sentence {
  runs: Run[];
  /** True when words of the record stand between the sentence before, or its beginning, and this one. */
  cutBefore: boolean;
}

interface Piece {
  text: string;
  /** Where it begins in the record's text. */
  at: number;
}

/** The record as shown for the terms; without any match its first sentence stands for it. */
export function toHit(record: SearchRecord, terms: readonly string[]): Hit {
  const text = recordText(record);
  const marks = findMarks(text, terms);
  const pieces = placePieces(record);
  const blockCount = record.blocks.length;
  const leadsEnd = blockCount + record.leads.length;
  const blocks = pieces.slice(0, blockCount);
  const shown = shownSentences(blocks, marks);
  const firstMatched = blocks.findIndex(({ text: words, at }) => touches(marks, [at, at + words.length]));
  const runsOf = ({ text: words, at }: Piece): Run[] => toRuns(text, marks, at, at + words.length);
  return {
    url: record.blocks[firstMatched < 0 ? 0 : firstMatched]?.url ?? '',
    kind: record.kind,
    plan: record.plan,
    place: record.place,
    label: record.label,
    sentences: shown.sentences.map(({ range: [start, end], cutBefore }) => ({
      runs: toRuns(text, marks, start, end),
      cutBefore,
    })),
    cutAfter: shown.cutAfter,
    leads: pieces.slice(blockCount, leadsEnd).map(runsOf),
    matchedDuties: pieces
      .slice(leadsEnd)
      .map(runsOf)
      .filter((runs) => runs.some(({ marked }) => marked)),
  };
}

function placePieces(record: SearchRecord): Piece[] {
  let next = 0;
  return searchedPieces(record).map((text) => {
    const at = next;
    next += text.length + 1;
    return { text, at };
  });
}

function shownSentences(blocks: readonly Piece[], marks: readonly Range[]) {
  const ranges = blocks.flatMap(({ text, at }) =>
    sentenceRanges(text).map(([start, end]): Range => [start + at, end + at]),
  );
  const matched = ranges.map((range) => touches(marks, range));
  const shows = (at: number): boolean => (matched.includes(true) ? matched[at] === true : at === 0);
  const sentences = ranges
    .map((range, at) => ({ range, cutBefore: at > 0 && !shows(at - 1), shown: shows(at) }))
    .filter(({ shown }) => shown);
  return { sentences, cutAfter: !shows(ranges.length - 1) };
}

function touches(marks: readonly Range[], [start, end]: Range): boolean {
  return marks.some(([from, to]) => from < end && to > start);
}
