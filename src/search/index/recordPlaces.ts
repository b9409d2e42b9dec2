/** The places of records: enough to count and order hits before any record is read. */
import { recordKinds } from '../records/record.ts';
import type { RecordKind } from '../records/record.ts';
import { parseEntry } from './bundleList.ts';
import type { PlanEntry, PlanRecords } from './bundleList.ts';
import { SearchUnavailable } from './indexReader.ts';

export interface RecordPlace {
  bundle: string;
  kind: RecordKind;
  /** Class of the length of its text: see lengthClassOf. */
  lengthClass: number;
  /** True when it promises a number. */
  measured: boolean;
  /** True when it names departments. */
  assigned: boolean;
  topics: readonly string[];
  indicators: readonly string[];
  plan: PlanEntry;
  /** Number of the bundle; index of the plan in the bundle and of the record in the plan. */
  at: readonly [bundle: number, plan: number, row: number];
}

/** By record id: the bundle, a slash, and Pagefind's own id, which other bundles may use too. */
export type Places = ReadonlyMap<string, RecordPlace>;

/** The places of the records of a bundle, in the order of the plans and texts. */
export function toPlaces(bundle: string, plans: readonly PlanRecords[]): Map<string, RecordPlace> {
  return new Map(
    plans.flatMap(({ records, topics, indicators, ...plan }, planAt) => {
      const [topicsOf, indicatorsOf] = [valuesByRow(topics), valuesByRow(indicators)];
      return (records === '' ? [] : records.split(' ')).map((entry, row): [string, RecordPlace] => {
        const { id, ...about } = parseEntry(entry);
        const own = { topics: topicsOf.get(row) ?? [], indicators: indicatorsOf.get(row) ?? [] };
        return [`${bundle}/${id}`, { bundle, ...about, ...own, plan, at: [Number(bundle), planAt, row] }];
      });
    }),
  );
}

function valuesByRow(rows: Readonly<Record<string, string>>): Map<number, string[]> {
  const values = new Map<number, string[]>();
  for (const [value, list] of Object.entries(rows)) {
    let row = 0;
    for (const step of list.split(' ')) {
      row += Number(step);
      values.set(row, [...(values.get(row) ?? []), value]);
    }
  }
  return values;
}

/** The place of a record. If it has none, a newer index replaced this one while the page was open. */
export function getPlace(places: Places, id: string): RecordPlace {
  const place = places.get(id);
  if (place === undefined) throw new SearchUnavailable('outdated');
  return place;
}

/** Orders records as the plans and their texts do. */
export function byText({ at: a }: RecordPlace, { at: b }: RecordPlace): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Orders goals before measures before other text, each in the order of the texts. */
export function byKind(a: RecordPlace, b: RecordPlace): number {
  return recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind) || byText(a, b);
}
