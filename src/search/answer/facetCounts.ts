/** Counts of facets as readers see them: in a fixed order, with names. */
import type { PlanEntry } from '../index/bundleList.ts';
import type { Labelled } from '../records/facets.ts';
import { facetNames } from '../query/filters.ts';
import type { FacetName, ValueCounts } from '../query/filters.ts';
import { kindNames, recordKinds } from '../records/record.ts';

export interface FacetCount extends Labelled {
  /** Records there would be with this value and the filters of all other facets. */
  count: number;
}

export type FacetCounts = Record<FacetName, FacetCount[]>;

export interface Labels {
  domains: readonly Labelled[];
  departments: readonly Labelled[];
}

/**
 * The counts in order: plans, regions, domains as the catalogue and texts have them, departments by their counts, years
 * in time. A value nobody knows the name of is its own name.
 */
export function toFacetCounts(
  counts: Record<FacetName, ValueCounts>,
  plans: readonly PlanEntry[],
  { domains, departments }: Labels,
): FacetCounts {
  const known: Record<FacetName, readonly Labelled[]> = {
    plan: plans.map(({ id, title }) => ({ value: id, label: title })),
    region: plans.map(({ region }) => region),
    audience: plans.map(({ audience }) => audience),
    domain: domains,
    kind: recordKinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
    lead: byCount(departments, counts.lead),
    responsible: byCount(departments, counts.responsible),
    number: [{ value: 'yes', label: '有目标值' }],
    year: [...counts.year.keys()].sort().map((year) => ({ value: year, label: `${year}年` })),
  };
  const counted = facetNames.map((facet) => [facet, inOrder(counts[facet], known[facet])]);
  return Object.fromEntries(counted) as FacetCounts;
}

function inOrder(counts: ValueCounts, known: readonly Labelled[]): FacetCount[] {
  const labels = new Map(known.filter(({ value }) => counts.has(value)).map(({ value, label }) => [value, label]));
  for (const value of counts.keys()) if (!labels.has(value)) labels.set(value, value);
  return [...labels].map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }));
}

function byCount(labelled: readonly Labelled[], counts: ValueCounts): Labelled[] {
  const countOf = ({ value }: Labelled): number => counts.get(value) ?? 0;
  return [...labelled].sort((a, b) => countOf(b) - countOf(a) || (a.value < b.value ? -1 : 1));
}
