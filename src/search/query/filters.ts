/**
 * Filters and facets. A record passes when, of every facet that is filtered, it has at least one of the wanted values.
 *
 * The count beside a value says how many records there would be with that value: it is taken over what passes the
 * filters of all other facets, so that the values of one facet can be compared.
 */

// prettier-ignore
export const facetNames = ['plan', 'region', 'audience', 'domain', 'kind', 'lead', 'responsible', 'number', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** Wanted values by facet; a facet that is absent or empty is not filtered. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What a record has of each facet; absent where it has nothing. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Records by value. Every wanted value is there, others only when a record has them. */
export type ValueCounts = ReadonlyMap<string, number>;

/** `passes({ kind: ['goal'] }, { kind: ['goal', 'measure'] }) // => true` */
export function passes(values: FacetValues, filters: Filters): boolean {
  return failedFacets(values, filters).length === 0;
}

/** The counts of the intersection: what fails one facet only still counts within that facet. */
export function countFacets(records: readonly FacetValues[], filters: Filters): Record<FacetName, ValueCounts> {
  const counts = startCounts(filters);
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

/** The facets that are filtered. `filteredFacets({ plan: [], kind: ['goal'] }) // => ['kind']` */
export function filteredFacets(filters: Filters): FacetName[] {
  return facetNames.filter((facet) => (filters[facet] ?? []).length > 0);
}

/** The facets that are filtered and not passed. */
export function failedFacets(values: FacetValues, filters: Filters): FacetName[] {
  return filteredFacets(filters).filter((facet) => {
    const has = values[facet] ?? [];
    return !(filters[facet] ?? []).some((wanted) => has.includes(wanted));
  });
}

/** Wanted values stand there from the start, so that they can be taken back where nothing has them. */
function startCounts(filters: Filters): Record<FacetName, Map<string, number>> {
  const zeros = facetNames.map((facet) => [facet, new Map((filters[facet] ?? []).map((value) => [value, 0]))] as const);
  return Object.fromEntries(zeros) as Record<FacetName, Map<string, number>>;
}
