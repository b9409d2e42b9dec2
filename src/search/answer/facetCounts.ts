/**
 * The counts beside the filters: the number of records with a value that pass the filters of all other facets, so that
 * the values of one facet can be compared.
 */
import type { PlanEntry } from '../index/bundleList.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import type { FacetLabels } from '../index/planTables.ts';
import { failedFacets } from '../query/conditions.ts';
import type { Filters } from '../query/query.ts';
import { facetNames, recordKindNames, recordKinds } from '../records/record.ts';
import type { FacetName, FacetValues, Labelled } from '../records/record.ts';

export interface FacetCount extends Labelled {
  /** Number of records with this value that pass the filters of all other facets. */
  count: number;
}

/** Facets that were not to be counted have no values. */
export type FacetCounts = Record<FacetName, FacetCount[]>;

/** The filters of a query, and the facets to be counted. */
interface Counting {
  filters: Filters;
  counted: readonly FacetName[];
}

/** The names of values; without one a value is its own. */
interface ValueNames extends FacetLabels {
  plans: readonly PlanEntry[];
}

/** Records by value. Every wanted value is present, others only when a record has them. */
type ValueCounts = Map<string, number>;

/**
 * The counts of these records: plans, regions and domains in the order of the site and its texts, departments by count,
 * years in ascending order.
 */
export function toFacetCounts(
  records: readonly FacetValues[],
  { filters, counted }: Counting,
  { list, meanings }: Pick<OpenIndex, 'list' | 'meanings'>,
  { plans, domains, departments }: ValueNames,
): FacetCounts {
  const counts = countValues(records, filters);
  const known: Record<FacetName, readonly Labelled[]> = {
    plan: plans.map(({ id, title }) => ({ value: id, label: title })),
    region: meanings.regions.map(toLabelled),
    audience: meanings.audiences.map(toLabelled),
    domain: domains,
    kind: recordKinds.map((kind) => ({ value: kind, label: recordKindNames[kind] })),
    lead: byCount(departments, counts.lead),
    responsible: byCount(departments, counts.responsible),
    number: [{ value: 'yes', label: '有' }],
    year: [...counts.year.keys()].sort().map((year) => ({ value: year, label: `${year}年` })),
  };
  // Ordered as on the site.
  const first = (facet: FacetName): string[] =>
    facet === 'region' || facet === 'audience' ? list.bundles.flat().map((plan) => plan[facet]) : [];
  return byFacet((facet) => (counted.includes(facet) ? inOrder(counts[facet], known[facet], first(facet)) : []));
}

function toLabelled([value, label]: readonly [value: string, label: string, ...unknown[]]): Labelled {
  return { value, label };
}

/** A record that fails one facet only is still counted within that facet. */
function countValues(records: readonly FacetValues[], filters: Filters): Record<FacetName, ValueCounts> {
  // Wanted values are listed even where no record has them, so that they can be deselected.
  const counts = byFacet((facet) => new Map((filters[facet] ?? []).map((value) => [value, 0])));
  for (const values of records) {
    const failed = failedFacets(values, filters);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : facetNames) {
      // A department named twice in one record is one record.
      for (const value of new Set(values[facet])) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The counted values: the first ones, then the known ones, then the rest. */
function inOrder(counts: ValueCounts, known: readonly Labelled[], first: readonly string[]): FacetCount[] {
  const labels = new Map(known.map(({ value, label }) => [value, label]));
  return [...new Set([...first, ...labels.keys(), ...counts.keys()])].flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label: labels.get(value) ?? value, count }];
  });
}

function byCount(labelled: readonly Labelled[], counts: ValueCounts): Labelled[] {
  const countOf = ({ value }: Labelled): number => counts.get(value) ?? 0;
  return [...labelled].sort((a, b) => countOf(b) - countOf(a) || (a.value < b.value ? -1 : 1));
}

function byFacet<Value>(toValue: (facet: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, toValue(facet)])) as Record<FacetName, Value>;
}
