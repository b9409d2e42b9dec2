/** Numbers as rows: what a row says, and the orders in which rows are listed. */
import { unitNames } from '../../naming/targetWording.ts';
import { fold } from '../../text/fold.ts';
import type { PlanEntry } from '../index/bundleList.ts';
import { byText } from '../index/recordPlaces.ts';
import type { RecordPlace } from '../index/recordPlaces.ts';
import type { TargetEntry } from '../index/planTables.ts';
import type { Aboutness } from '../query/aboutWord.ts';
import type { NumberOrder, numberOrders } from '../query/query.ts';
import type { Understanding } from '../query/understanding.ts';
import type { IndexedTarget } from '../records/record.ts';
import type { FacetCount, FacetCounts } from './facetCounts.ts';
import { toHitAddress } from './hit.ts';

/** A number, with what holds it. */
export interface ListedNumber {
  /** Id of the record. */
  id: string;
  target: IndexedTarget;
  /** How it is about the words; undefined when it is about some of them at most, or the query has none. */
  about: Aboutness | undefined;
  /** The address of its sentence; that page marks its words. */
  url: string;
  /** Heading of the domain, and the name of the text within it. */
  place: string | null;
  label: string;
  leads: string[];
  plan: PlanEntry;
}

export interface NumberList {
  /** `closest`: no number meets the whole question, and these meet most of it. */
  matched: 'exact' | 'closest';
  understood: Understanding | null;
  /** All of them, in the order the query wants. */
  rows: ListedNumber[];
  /** Number of plans that may have more of them and were not read, as there are too many. */
  plansLeftOut: number;
}

/** The counts beside the filters of numbers, in rows; those of a facet as if it were not filtered. */
export interface NumberCounts {
  facets: FacetCounts;
  units: FacetCount[];
  modalities: FacetCount[];
}

/** A row before it is shown. */
export interface FoundNumber {
  id: string;
  place: RecordPlace;
  entry: TargetEntry;
  target: IndexedTarget;
  about: Aboutness | undefined;
  /** How it is about each word. */
  each: readonly (Aboutness | undefined)[];
}

export function toListedNumber({ id, entry, target, about }: FoundNumber, plan: PlanEntry): ListedNumber {
  const { url, label, leads } = entry;
  return {
    ...{ id, target, about, label, leads, place: entry.place, plan },
    url: toHitAddress({ url, text: '' }, target.subject.sentence, [fold(target.quote).text]),
  };
}

/** The rows in an order; numbers of one indicator stay together where nothing else is wanted. Equal ones are in the order of the texts; those without a year or department come last. */
export function sortNumbers(found: readonly FoundNumber[], order: NumberOrder): FoundNumber[] {
  const inText = found.toSorted((a, b) => byText(a.place, b.place));
  if (order === 'relevance') return groupIndicators(inText);
  const column = order.replace('-', '') as keyof typeof comparisons;
  const sign = order.startsWith('-') ? -1 : 1;
  const lacks = ({ target, entry }: FoundNumber): boolean =>
    (column === 'year' && target.year === null) || (column === 'leads' && entry.leads.length === 0);
  return inText.toSorted((a, b) => Number(lacks(a)) - Number(lacks(b)) || sign * comparisons[column](a, b));
}

const UNITS = Object.keys(unitNames);
const byName = new Intl.Collator('zh-CN');

/** Words by pinyin. Values of one unit are compared; units follow each other as the form lists them. */
const comparisons: Record<(typeof numberOrders)[number], (a: FoundNumber, b: FoundNumber) => number> = {
  indicator: (a, b) => byName.compare(a.target.indicator, b.target.indicator),
  quote: (a, b) => byName.compare(a.target.quote, b.target.quote),
  value: ({ target: a }, { target: b }) => UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit) || lowOf(a) - lowOf(b),
  year: ({ target: a }, { target: b }) => (a.year ?? 0) - (b.year ?? 0),
  place: (a, b) => byText(a.place, b.place),
  leads: ({ entry: a }, { entry: b }) => byName.compare(a.leads.join('、'), b.leads.join('、')),
};

function lowOf({ value }: IndexedTarget): number {
  return typeof value === 'number' ? value : value[0];
}

const RANKS: readonly (Aboutness | undefined)[] = ['words', 'subject', 'beside', undefined];

/** Indicators in the order of their nearest number, then of the texts. */
function groupIndicators(found: readonly FoundNumber[]): FoundNumber[] {
  const groups = new Map<string, FoundNumber[]>();
  for (const own of found) {
    const key = own.target.indicatorId ?? own.target.indicator;
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  const rankOf = (group: readonly FoundNumber[]): number => Math.min(...group.map(({ about }) => RANKS.indexOf(about)));
  return [...groups.values()].toSorted((a, b) => rankOf(a) - rankOf(b)).flat();
}
