/** The places of records: enough to count and order hits before any record is read. */
import { recordKinds } from '../records/record.ts';
import type { RecordKind } from '../records/record.ts';
import { parseEntry } from './bundleList.ts';
import type { PlanEntry, PlanRecords } from './bundleList.ts';
import { must } from '../../text/must.ts';

export interface RecordPlace {
  bundle: string;
  kind: RecordKind;
  /** Class of the length of its text: see lengthClassOf. */
  lengthClass: number;
  /** True when it promises a number. */
  measured: boolean;
  /** True when it names departments. */
  assigned: boolean;
  indicators: readonly string[];
  plan: PlanEntry;
  /** Number of the bundle; index of the plan in the bundle and of the record in the plan. */
  at: readonly [bundle: number, plan: number, row: number];
}

/** By record id: the bundle, a slash, and the number of the record in the bundle, from 0. */
export type Places = ReadonlyMap<string, RecordPlace>;

/** The places of the records of a bundle, in the order of the plans and texts. */
export function toPlaces(bundle: string, plans: readonly PlanRecords[]): Map<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  for (const [planAt, { records, indicators, ...plan }] of plans.entries()) {
    const indicatorsOf = valuesByRow(indicators);
    for (const [row, entry] of (records === '' ? [] : records.split(' ')).entries()) {
      const at = [Number(bundle), planAt, row] as const;
      const own = { indicators: indicatorsOf.get(row) ?? [], plan, at };
      places.set(`${bundle}/${String(places.size)}`, { bundle, ...parseEntry(entry), ...own });
    }
  }
  return places;
}

/** The values of each row: `valuesByRow({ myopia: '3 2' }) // => Map { 3 => ['myopia'], 5 => ['myopia'] }` */
export function valuesByRow(rows: Readonly<Record<string, string>>): Map<number, string[]> {
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

/** The place of a record of a bundle that is open. */
export function getPlace(places: Places, id: string): RecordPlace {
  return must(places.get(id), `place of ${id}`);
}

/** Orders records as the plans and their texts do. */
export function byText({ at: a }: RecordPlace, { at: b }: RecordPlace): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Orders goals before measures before other text, each in the order of the texts. */
export function byKind(a: RecordPlace, b: RecordPlace): number {
  return recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind) || byText(a, b);
}
