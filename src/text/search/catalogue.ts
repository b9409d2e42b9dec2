/**
 * The catalogue of records: which records there are, by plan and kind, in the order of the texts. The browser reads it
 * once to count and order hits; a record itself is read when it is shown.
 */
import { recordKinds } from './record.ts';
import type { RecordKind } from './record.ts';

/** Files of the index beside the engine's own. */
export const catalogueFile = 'catalogue.json';
export const recordFile = (id: string): string => `records/${id}.json`;

export interface PlanRecords {
  id: string;
  title: string;
  /** Record ids, separated by blanks. */
  records: Record<RecordKind, string>;
}

export interface Catalogue {
  plans: PlanRecords[];
}

/** What is known of a record before it is read. */
export interface RecordPlace {
  kind: RecordKind;
  planId: string;
  /** Order among records of equal relevance: goals, then measures, then text, each in the order of the catalogue. */
  order: number;
}

/** The place of every record, by id. */
export function toPlaces(catalogue: Catalogue): Map<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  for (const kind of recordKinds) {
    for (const { id: planId, records } of catalogue.plans) {
      for (const id of records[kind].split(' ')) {
        if (id !== '') places.set(id, { kind, planId, order: places.size });
      }
    }
  }
  return places;
}
