/**
 * Search records: what is searched and shown as one hit, and the wire format between index and browser.
 *
 * The text of a record is its blocks, then the departments as written, then the collective tail. A hit is a record
 * whose folded text contains every term of the query; what stands elsewhere (titles, domain headings, labels) is shown
 * with a hit but never makes one.
 */
import { BARRIER } from '../../text/fold.ts';
import type { RecordFacets } from './facets.ts';
import type { IndexedTarget } from '../query/numbers.ts';

/** Also the order of hits of equal relevance. */
export const recordKinds = ['goal', 'measure', 'text'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What readers call them. */
export const kindNames: Readonly<Record<RecordKind, string>> = {
  goal: '主要目标',
  measure: '策略措施',
  text: '其他正文',
};

/** A heading or paragraph, and where it stands on the site. */
export interface RecordBlock {
  text: string;
  url: string;
  /** True for a heading, in which sentences have no place of their own. */
  heading?: true;
}

export interface SearchRecord {
  kind: RecordKind;
  /** Title of the plan, as the site shows it. */
  plan: string;
  /** Heading of the domain, or of the part; null where there is none. */
  place: string | null;
  /** What this is within that place, e.g. 主要目标3. */
  label: string;
  /** The number the text gives it; null for a section. */
  num: number | null;
  /** Its short code, e.g. lcc-1-3; null where it has none. */
  short: string | null;
  /** First and last line of the source, from 1. */
  lines: readonly [number, number];
  /** The words, in the order of the text; at least one block. */
  blocks: RecordBlock[];
  leads: string[];
  responsibles: string[];
  collective: string | null;
}

/** A record as it is indexed, with what filters and numbers ask of it: kept in tables, not with the record. */
export interface IndexedRecord extends SearchRecord {
  facets: RecordFacets;
  targets: IndexedTarget[];
}

/** What of a record is searched, piece by piece, in the order of the text. */
export function searchedPieces(record: SearchRecord): string[] {
  const tail = record.collective === null ? [] : [record.collective];
  return [...record.blocks.map(({ text }) => text), ...record.leads, ...record.responsibles, ...tail];
}

/** The text of a record: its pieces, kept apart as by punctuation. */
export function recordText(record: SearchRecord): string {
  return searchedPieces(record).join(BARRIER);
}
