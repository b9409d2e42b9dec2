/**
 * The counts beside the filters of a query. They open no record: what follows from a plan and the kind of a record is
 * in the list of records, and a table of each plan has the rest. Where the hits are spread over many plans, only the first
 * is counted, since nobody reads a list of so many plans and departments, and their tables are as many files.
 */
import { must } from '../../text/must.ts';
import { bundlesCountedFor, isCountedFor, mayPass } from '../index/bundleList.ts';
import type { PlanKey } from '../index/bundleList.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { valuesFor } from '../index/planTables.ts';
import { filteredFacets } from '../query/query.ts';
import type { Query } from '../query/query.ts';
import { tabledFacets } from '../records/facets.ts';
import { isNumberFacet } from '../records/record.ts';
import type { FacetName, FacetValues } from '../records/record.ts';
import type { EngineParts } from './engineParts.ts';
import { toFacetCounts } from './facetCounts.ts';
import type { FacetCounts } from './facetCounts.ts';
import { filtersNumbers, withNumberValues } from './matchedNumbers.ts';
import { MOST_PLANS } from './mostPlans.ts';

/** What is not counted over more of them, unless it is filtered and so must be shown. */
const ofFewPlans: readonly FacetName[] = ['plan', ...tabledFacets];

/** The counts of these facets. Rejects with SearchUnavailable. */
export async function countFacets(
  { index, candidates, asking }: EngineParts,
  query: Query,
  wanted: readonly FacetName[],
): Promise<FacetCounts> {
  const asked = await asking.ask(query);
  const { filters } = asked;
  const bundles = bundlesCountedFor(index.list, filters);
  const { ids: all } = await candidates.find(asked, bundles);
  const planOf = (id: string): PlanKey => getPlace(index.places, id).plan;
  // A bundle contains other plans too; their values must not be listed.
  const ids = all.filter((id) => isCountedFor(planOf(id), filters));
  const passing = ids.filter((id) => mayPass(planOf(id), filters));
  const few = new Set(passing.map(planOf)).size <= MOST_PLANS;
  const counted = wanted.filter(
    (facet) => few || !ofFewPlans.includes(facet) || filteredFacets(filters).includes(facet),
  );
  const tabled = counted.some((facet) => tabledFacets.includes(facet)) ? passing : [];
  const [values, plans, labels] = await Promise.all([
    valuesOf(ids, valuesFor(filters) === 'all' ? ids : tabled, index),
    counted.includes('plan') ? index.readPlans(bundles) : [],
    index.tables.labelsOf(tabled),
  ]);
  const needsNumbers = filtersNumbers(asked) || counted.some(isNumberFacet);
  return toFacetCounts(
    needsNumbers ? await withNumberValues(ids, values, asked, index) : values,
    { filters, counted },
    index,
    { ...labels, plans },
  );
}

/** The values of records, from the tables for these of them; the others are counted only by what follows from their plans. */
async function valuesOf(
  ids: readonly string[],
  tabled: readonly string[],
  { tables }: Pick<OpenIndex, 'tables'>,
): Promise<FacetValues[]> {
  const [listed, full] = await Promise.all([tables.valuesOf(ids, 'listed'), tables.valuesOf(tabled, 'all')]);
  const byId = new Map(tabled.map((id, at) => [id, full[at]]));
  return ids.map((id, at) => byId.get(id) ?? must(listed[at], `values of ${id}`));
}
