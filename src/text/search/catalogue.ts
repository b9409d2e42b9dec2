/**
 * The catalogue of records: which records there are, by plan and kind, in the order of the texts. The browser reads it
 * once to count and order hits; a record itself is read when it is shown.
 */
import { recordKinds } from './record.ts';
import type { RecordKind } from './record.ts';

/** Files of the index beside the engine's own. */
export const catalogueFile = 'catalogue.json';
export const recordFile = (id: string): string => `records/${id}.json`;

/** A plan as filters and exports need it. */
export interface PlanEntry {
  id: string;
  title: string;
  /** Slug of its region. */
  region: string;
  audience: string;
}

export interface PlanRecords extends PlanEntry {
  /** Its records in the order of the text, separated by blanks: the first letter of the kind, then the id. */
  records: string;
}

export interface Catalogue {
  plans: PlanRecords[];
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
}

/** What is known of a record before it is read. */
export interface RecordPlace {
  kind: RecordKind;
  plan: PlanEntry;
  /** Order among records of equal relevance: goals, then measures, then text, each in the order of the catalogue. */
  order: number;
  /** Order in the plans, and in the text of each. */
  textOrder: number;
}

/** The place of every record, by id. */
export function toPlaces(catalogue: Catalogue): Map<string, RecordPlace> {
  const listed = catalogue.plans.flatMap((plan) =>
    plan.records.split(' ').flatMap((entry) => {
      const kind = recordKinds.find((name) => entry.startsWith(name.charAt(0)));
      return kind === undefined ? [] : [{ id: entry.slice(1), kind, plan }];
    }),
  );
  const inTextOrder = listed.map((record, textOrder) => ({ ...record, textOrder }));
  const inOrder = recordKinds.flatMap((kind) => inTextOrder.filter((record) => record.kind === kind));
  return new Map(inOrder.map(({ id, ...place }, order) => [id, { ...place, order }]));
}

/** A record as the catalogue lists it. `toEntry('goal', '8fad0e1') // => 'g8fad0e1'` */
export function toEntry(kind: RecordKind, id: string): string {
  return `${kind.charAt(0)}${id}`;
}
