/** The places of records: what is known of each before it is read, to count and order hits. */
import type { PlanEntry, PlanRecords } from './bundleList.ts';
import { recordKinds } from '../records/record.ts';
import type { RecordKind } from '../records/record.ts';
import { lengthClassOf } from './relevance.ts';
import { SearchUnavailable } from './unavailable.ts';

export interface RecordPlace {
  bundle: string;
  kind: RecordKind;
  /** How long its text is; see relevance.ts. */
  lengthClass: number;
  plan: PlanEntry;
  /** Place of the bundle in the catalogue, of the plan in the bundle and of the record in the plan, from 0. */
  at: readonly [bundle: number, plan: number, row: number];
}

/** By record id: the bundle, a slash, and Pagefind's own id, which other bundles may have too. */
export type Places = ReadonlyMap<string, RecordPlace>;

const BASE = 36;

/** A record as the catalogue lists it: kind, length, id. `toEntry('goal', '近视', '8fad0e1') // => 'g38fad0e1'` */
export function toEntry(kind: RecordKind, foldedText: string, id: string): string {
  return `${kind.charAt(0)}${lengthClassOf(foldedText.length).toString(BASE)}${id}`;
}

/** The places of the records of a bundle. */
export function toPlaces(bundle: string, plans: readonly PlanRecords[]): Map<string, RecordPlace> {
  return new Map(
    plans.flatMap(({ records, ...plan }, planAt) =>
      records.split(' ').flatMap((entry, row): [string, RecordPlace][] => {
        const kind = recordKinds.find((name) => entry.startsWith(name.charAt(0)));
        if (kind === undefined) return [];
        const lengthClass = parseInt(entry.charAt(1), BASE);
        const at = [Number(bundle), planAt, row] as const;
        return [[`${bundle}/${entry.slice(2)}`, { bundle, kind, lengthClass, plan, at }]];
      }),
    ),
  );
}

/** The place of a record; where there is none, the index was replaced by a newer one while the page was open. */
export function getPlace(places: Places, id: string): RecordPlace {
  const place = places.get(id);
  if (place === undefined) throw new SearchUnavailable('outdated');
  return place;
}

/** In the order of the plans, and in the text of each. */
export function byText({ at: a }: RecordPlace, { at: b }: RecordPlace): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Goals, then measures, then text, each in the order of the texts. */
export function byKind(a: RecordPlace, b: RecordPlace): number {
  return recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind) || byText(a, b);
}
