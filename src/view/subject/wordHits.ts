/** The search hits of a word of the keyword index, ready to be read without JavaScript. */
import { commitmentKinds } from '../../model/commitment.ts';
import type { Plan } from '../../model/plan.ts';
import { toHitAddress } from '../../search/answer/hit.ts';
import { findMarks, toRuns } from '../../search/answer/marks.ts';
import type { MarkedRun } from '../../search/answer/marks.ts';
import { recordText } from '../../search/records/recordText.ts';
import type { RecordBlock, SearchRecord } from '../../search/records/record.ts';
import { createScan } from '../../search/query/terms.ts';
import { parseTerms } from '../../search/query/terms.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { Link } from '../../naming/links.ts';
import { commitmentNames } from '../../naming/names.ts';
import { toSearchRecords } from '../../search/records/searchRecords.ts';
import { must } from '../../text/must.ts';

/** A record that contains the word. */
export interface WordHit {
  kind: SearchRecord['kind'];
  /** e.g. 主要目标3. */
  label: string;
  /** The text's own number; null for a section. */
  num: number | null;
  /** Heading of the domain or part; null when there is none. */
  place: string | null;
  /** Its first sentence with the word, or the record itself when only a department name has it. */
  path: string;
  /** Every sentence with the word, each with its address. */
  sentences: { path: string; runs: MarkedRun[] }[];
  /** Department names with the word. */
  duties: MarkedRun[][];
}

export type { MarkedRun };

/** The names of kinds of hits, in the order they are shown. */
export const hitKinds: readonly { kind: WordHit['kind']; name: string }[] = [
  ...commitmentKinds.map((kind) => ({ kind, name: commitmentNames[kind] })),
  { kind: 'text', name: '其他正文' },
];

export interface PlanHits<P extends Plan> {
  plan: P;
  /** In the order of the text. */
  hits: WordHit[];
}

/** Gives the hits of a word, by plan in the order of the plans; plans without any are left out. */
type FindHits<P extends Plan> = (word: string) => PlanHits<P>[];

/** The number of hits of each word in search. */
export type CountHits = (word: string) => number;

/** Counts over all records of the plans: the same records, folding and definition of a hit as in search. */
export function countHitsIn(plans: readonly Plan[]): CountHits {
  const scan = createScan(plans.flatMap((plan) => toSearchRecords(plan)).map(recordText));
  return (word) => scan(word).length;
}

/** Finds the hits of a word in all records of the plans, or, for less, only the plans that have any. */
export interface WordFinder<P extends Plan> {
  findHits: FindHits<P>;
  findPlans: (word: string) => P[];
}

/** The finder for these plans. */
export function findWordsIn<P extends Plan>(plans: readonly P[]): WordFinder<P> {
  const indexed = plans.map((plan) => {
    const records = toSearchRecords(plan).sort((a, b) => a.lines[0] - b.lines[0]);
    return { plan, records, scan: createScan(records.map(recordText)) };
  });
  return {
    findHits: (word) => {
      const terms = parseTerms(word);
      return indexed.flatMap(({ plan, records, scan }) => {
        const places = new Set(scan(word));
        const hits = records.filter((_, at) => places.has(at)).map((record) => toWordHit(record, terms));
        return hits.length === 0 ? [] : [{ plan, hits }];
      });
    },
    findPlans: (word) => indexed.flatMap(({ plan, scan }) => (scan(word).length === 0 ? [] : [plan])),
  };
}

function toWordHit(record: SearchRecord, terms: readonly string[]): WordHit {
  const { kind, label, num, place, blocks, leads, responsibles, collective } = record;
  const sentences = blocks.flatMap((block) => matchedSentences(block, terms));
  const duties = [...leads, ...responsibles, ...(collective === null ? [] : [collective])]
    .map((name) => toRuns(name, findMarks(name, terms)))
    .filter((runs) => runs.some(({ marked }) => marked));
  return {
    kind,
    label,
    num,
    place,
    path: sentences[0]?.path ?? must(blocks[0], `block of ${label}`).url,
    sentences,
    duties,
  };
}

function matchedSentences(block: RecordBlock, terms: readonly string[]): WordHit['sentences'] {
  const marks = findMarks(block.text, terms);
  return sentenceRanges(block.text).flatMap(([start, end], at) =>
    marks.some(([from, to]) => from < end && to > start)
      ? [{ path: toHitAddress(block, at + 1, []), runs: toRuns(block.text, marks, start, end) }]
      : [],
  );
}

/** The same hits, grouped by domain or part, in the order of the text. `place` is '' when there is none. */
export function groupByPlace(hits: readonly WordHit[]): { place: string; hits: WordHit[] }[] {
  const groups: { place: string; hits: WordHit[] }[] = [];
  for (const hit of hits) {
    const place = hit.place ?? '';
    const last = groups[groups.length - 1];
    if (last?.place === place) last.hits.push(hit);
    else groups.push({ place, hits: [hit] });
  }
  return groups;
}

/** Links to hits of one kind. */
export interface KindLinks {
  /** e.g. 主要目标. */
  name: string;
  /** By number; for a section, by its heading. */
  links: Link[];
}

/** Hits without their words. `toKindLinks(hits) // => [{ name: '主要目标', links: [{ label: '3', … }] }]` */
export function toKindLinks(hits: readonly WordHit[]): KindLinks[] {
  return hitKinds.flatMap(({ kind, name }) => {
    const links = hits
      .filter((hit) => hit.kind === kind)
      .map(({ num, label, path }) => ({ label: num === null ? label : String(num), path }));
    return links.length === 0 ? [] : [{ name, links }];
  });
}
