/** The places of records: enough to count and order hits before any record is read. */
import { recordKinds } from '../records/record.ts';
import { must } from '../../text/must.ts';
import { parseEntry } from './bundleList.ts';
import type { BundleList, PlanKey, RecordEntry } from './bundleList.ts';

export interface RecordPlace extends RecordEntry {
  bundle: string;
  plan: PlanKey;
  /** Number of the bundle; index of the plan in the bundle and of the record in the plan. */
  at: readonly [bundle: number, plan: number, row: number];
}

/** By record id: the bundle, a slash, and the number of the record in the bundle, from 0. */
export type Places = ReadonlyMap<string, RecordPlace>;

/** Gives the place of a record, by its bundle, its number in it, and what it is: an index in the list of entries. */
export type ToPlace = (bundle: string, number: number, entry: number) => RecordPlace;

/** `createToPlace(list)('1', 17, 3).plan.id // => 'yushu-children-2021'` */
export function createToPlace({ bundles, entries }: BundleList): ToPlace {
  const parsed = entries.split(' ').map(parseEntry);
  const ends = bundles.map((plans) => {
    let end = 0;
    return plans.map(({ records }) => (end += records));
  });
  return (bundle, number, entry) => {
    const own = must(ends[Number(bundle) - 1], `bundle ${bundle}`);
    const planAt = firstBeyond(own, number);
    const plan = must(bundles[Number(bundle) - 1]?.[planAt], `plan of record ${String(number)}`);
    const at = [Number(bundle), planAt, number - (own[planAt - 1] ?? 0)] as const;
    return { ...must(parsed[entry], 'entry'), bundle, plan, at };
  };
}

/** The index of the first of these ascending numbers that is larger. */
function firstBeyond(ends: readonly number[], number: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (must(ends[middle], 'end') <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a record that was found or listed. */
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
