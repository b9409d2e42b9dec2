/**
 * The catalogue of records: which records there are, by plan and kind, in the order of the texts. The browser reads it
 * once to count and order hits; a record itself is read when it is shown.
 */
import type { Labelled } from './facets.ts';
import { recordKinds } from './record.ts';
import type { RecordKind } from './record.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Files of the index beside the engine's own. */
export const catalogueFile = 'catalogue.json';
export const recordFile = (id: string): string => `records/${id}.json`;
/** All records of a plan, in the order of the catalogue. */
export const packFile = (planId: string): string => `packs/${planId}.json`;

/** A plan as filters and exports need it. */
export interface PlanEntry {
  id: string;
  title: string;
  /** True when the title is printed in the text, not a description by the site. */
  titled: boolean;
  region: Labelled;
  audience: Labelled;
  /** 文号; null: not stated. */
  number: string | null;
  /** Path of the source document, and the name of its file. */
  source: { path: string; file: string };
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
  /** Place in its plan, from 0. */
  row: number;
}

/** The place of every record, by id. */
export function toPlaces(catalogue: Catalogue): Map<string, RecordPlace> {
  const listed = catalogue.plans.flatMap((plan) =>
    plan.records.split(' ').flatMap((entry, row) => {
      const kind = recordKinds.find((name) => entry.startsWith(name.charAt(0)));
      return kind === undefined ? [] : [{ id: entry.slice(1), kind, plan, row }];
    }),
  );
  const inTextOrder = listed.map((record, textOrder) => ({ ...record, textOrder }));
  const inOrder = recordKinds.flatMap((kind) => inTextOrder.filter((record) => record.kind === kind));
  return new Map(inOrder.map(({ id, ...place }, order) => [id, { ...place, order }]));
}

/** The place of a record; where there is none, the index was replaced by a newer one while the page was open. */
export function getPlace(places: ReadonlyMap<string, RecordPlace>, id: string): RecordPlace {
  const place = places.get(id);
  if (place === undefined) throw new SearchUnavailable('outdated');
  return place;
}

/** A record as the catalogue lists it. `toEntry('goal', '8fad0e1') // => 'g8fad0e1'` */
export function toEntry(kind: RecordKind, id: string): string {
  return `${kind.charAt(0)}${id}`;
}
