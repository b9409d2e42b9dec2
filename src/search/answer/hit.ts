/**
 * Hits: a record as it is shown for a query. Every sentence with a match is shown whole, with every match marked; the
 * sentences between are left out.
 */
import { fold } from '../../text/fold.ts';
import { leadClause } from '../../text/leadClause.ts';
import { must } from '../../text/must.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { findMatchReason, toMarkedTerms } from '../query/wantedTerms.ts';
import type { MatchReason, WantedTerms } from '../query/wantedTerms.ts';
import type { IndexedTarget, RecordBlock, RecordKind, SearchRecord, ServedGoal } from '../records/record.ts';
import type { FoldedRecord, RecordPiece } from '../records/recordText.ts';
import { findAcross } from './acrossWords.ts';
import type { WordBreaker } from './acrossWords.ts';
import { findMarksIn, markParameter, toRuns } from './marks.ts';
import type { MarkedRun, TextRange } from './marks.ts';

export interface Hit {
  /** The address of the first sentence with a match; that page marks the terms. */
  url: string;
  kind: RecordKind;
  plan: string;
  /** Name of the region. */
  region: string;
  place: string | null;
  label: string;
  /** The clause it begins with, verbatim, which tells it from others. */
  clause: string;
  /** null when the query has no terms. */
  why: MatchReason | null;
  /** The words straddled by all matches of a term; empty when a match is a word itself, or the browser cannot tell. */
  across: string[];
  /** The targets that answer the question about numbers. */
  targets: IndexedTarget[];
  /** The sentences shown, in order; at least one. */
  sentences: ShownSentence[];
  /** True when more of the record follows the last sentence shown. */
  cutAfter: boolean;
  /** Every lead department, its matches marked. */
  leads: MarkedRun[][];
  /** The responsible departments and the collective tail, where they have a match. */
  matchedDuties: MarkedRun[][];
  /** Of a measure: the goals it serves whose text names departments. */
  goals: ServedGoal[];
}

/** The parts of a query that a hit shows. */
export interface FoundBy {
  wanted: WantedTerms;
  targets: readonly IndexedTarget[];
  breaker: WordBreaker | undefined;
  /** Name of the region of its plan. */
  region: string;
}

interface ShownSentence {
  runs: MarkedRun[];
  /** True when words of the record are left out before this sentence. */
  cutBefore: boolean;
}

interface BlockSentence {
  range: TextRange;
  block: RecordBlock;
  /** Its number in the block, from 1. */
  number: number;
}

/** The record as a hit; without any match its first sentence is shown. */
export function toHit(found: FoldedRecord, { wanted, targets, breaker, region }: FoundBy): Hit {
  const { record, text, folded } = found;
  const terms = [...toMarkedTerms(folded.text, wanted), ...targets.map(({ quote }) => fold(quote).text)];
  const marks = findMarksIn(folded, terms);
  const across = breaker && findAcross(found, wanted.terms.flat(), breaker);
  const { first, sentences, cutAfter } = selectSentences(found, marks);
  const runsOf = ({ text: words, at }: RecordPiece): MarkedRun[] => toRuns(text, marks, at, at + words.length);
  return {
    url: toHitAddress(first.block, first.number, terms),
    kind: record.kind,
    plan: record.plan,
    region,
    place: record.place,
    label: record.label,
    clause: leadClause(blockWords(record)),
    why: wanted.terms.length === 0 ? null : (findMatchReason(folded.text, wanted) ?? null),
    across: across?.only === true ? across.words : [],
    targets: [...targets],
    sentences: sentences.map(({ range: [start, end], cutBefore }) => ({
      runs: toRuns(text, marks, start, end),
      cutBefore,
    })),
    cutAfter,
    leads: found.leads.map(runsOf),
    goals: record.goals,
    matchedDuties: found.duties.map(runsOf).filter((runs) => runs.some(({ marked }) => marked)),
  };
}

/** The words of its first block that is no heading; of a heading alone, the heading. */
function blockWords({ blocks }: SearchRecord): string {
  return (blocks.find(({ heading }) => heading !== true) ?? blocks[0])?.text ?? '';
}

/**
 * The address of a sentence, counted from 1, of a block, with the terms to mark there. A heading has no addresses of
 * sentences.
 *
 * toHitAddress({ url: '/plans/…/goal-3/', … }, 2, ['近视']) // => '/plans/…/goal-3/?hl=%E8%BF%91%E8%A7%86#s2'
 */
export function toHitAddress({ url, heading }: RecordBlock, sentence: number, terms: readonly string[]): string {
  const [path = '', anchor = ''] = url.split('#');
  const search = terms.length === 0 ? '' : `?${markParameter}=${encodeURIComponent(terms.join(' '))}`;
  if (heading) return `${path}${search}${anchor === '' ? '' : `#${anchor}`}`;
  return `${path}${search}#${anchor === '' ? '' : `${anchor}-`}s${String(sentence)}`;
}

/** The sentences with a match, else the first one. */
function selectSentences(found: FoldedRecord, marks: readonly TextRange[]) {
  const all = sentencesOf(found);
  const matched = all.map(({ range: [start, end] }) => marks.some(([from, to]) => from < end && to > start));
  const isShown = (at: number): boolean => (matched.includes(true) ? matched[at] === true : at === 0);
  const sentences = all
    .map((sentence, at) => ({ ...sentence, cutBefore: at > 0 && !isShown(at - 1), shown: isShown(at) }))
    .filter(({ shown }) => shown);
  return { first: must(sentences[0], 'sentence in a record'), sentences, cutAfter: !isShown(all.length - 1) };
}

function sentencesOf({ blocks }: FoldedRecord): BlockSentence[] {
  return blocks.flatMap(({ text, at, block }) =>
    sentenceRanges(text).map(([start, end], index): BlockSentence => ({
      range: [start + at, end + at],
      block,
      number: index + 1,
    })),
  );
}
