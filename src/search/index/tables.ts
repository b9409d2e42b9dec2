/** What filters and numbers ask of records, read plan by plan when it is asked for, and kept. */
import { facetFile, tabledFacets, toFacetValues } from '../records/facets.ts';
import type { FacetTable, Labelled } from '../records/facets.ts';
import { filteredFacets } from '../query/filters.ts';
import type { FacetValues, Filters } from '../query/filters.ts';
import { fits, targetFile } from '../query/numbers.ts';
import type { NumberQuery } from '../query/numberQuery.ts';
import type { IndexedTarget, TargetTable } from '../query/numbers.ts';
import { byText, getPlace } from './recordPlaces.ts';
import type { Places } from './recordPlaces.ts';
import type { IndexReader } from './reader.ts';

export interface Tables {
  /** What each of these records has; without `whole`, only what plan and kind say, for nothing more is read then. */
  valuesOf(ids: readonly string[], whole: boolean): Promise<FacetValues[]>;
  /** Domains and departments of the plans of these records, each once. */
  labelsOf(ids: readonly string[]): Promise<{ domains: Labelled[]; departments: Labelled[] }>;
  /** The targets of each of these records that answer the question. */
  targetsOf(ids: readonly string[], numbers: NumberQuery): Promise<IndexedTarget[][]>;
}

interface FacetsOfPlan {
  table: FacetTable;
  values: FacetValues[];
}

/** True when plan and kind of a record do not say whether it passes. */
export function needsTable(filters: Filters): boolean {
  return filteredFacets(filters).some((facet) => tabledFacets.includes(facet));
}

export function createTables(reader: IndexReader, places: Places): Tables {
  const facets = keptByPlan(async (planId): Promise<FacetsOfPlan> => {
    const table = (await reader.readJson(facetFile(planId))) as FacetTable;
    return { table, values: toFacetValues(table) };
  });
  const targets = keptByPlan(async (planId) => (await reader.readJson(targetFile(planId))) as TargetTable);
  const plansOf = (ids: readonly string[]): string[] => {
    const byPlan = new Map(ids.map((id) => getPlace(places, id)).map((place) => [place.plan.id, place]));
    return [...byPlan.values()].sort(byText).map(({ plan }) => plan.id);
  };

  return {
    valuesOf: async (ids, whole) => {
      const byPlan = whole ? await readAll(plansOf(ids), facets) : new Map<string, FacetsOfPlan>();
      return ids.map((id) => {
        const { plan, kind, at } = getPlace(places, id);
        const known = { plan: [plan.id], region: [plan.region.value], audience: [plan.audience.value], kind: [kind] };
        return { ...known, ...byPlan.get(plan.id)?.values[at[2]] };
      });
    },
    labelsOf: async (ids) => {
      const tables = [...(await readAll(plansOf(ids), facets)).values()].map(({ table }) => table);
      return {
        domains: tables.flatMap(({ domains }) => domains),
        departments: tables.flatMap(({ departments }) => departments),
      };
    },
    targetsOf: async (ids, numbers) => {
      const byPlan = await readAll(plansOf(ids), targets);
      return ids.map((id) => {
        const { plan, at } = getPlace(places, id);
        return (byPlan.get(plan.id)?.[String(at[2])] ?? []).filter((target) => fits(target, numbers));
      });
    },
  };
}

async function readAll<Table>(planIds: readonly string[], read: (planId: string) => Promise<Table>) {
  return new Map(await Promise.all(planIds.map(async (planId) => [planId, await read(planId)] as const)));
}

/** Reads once; what did not arrive is asked for again. */
function keptByPlan<Table>(read: (planId: string) => Promise<Table>): (planId: string) => Promise<Table> {
  const kept = new Map<string, Promise<Table>>();
  return (planId) => {
    const table = kept.get(planId) ?? read(planId);
    kept.set(planId, table);
    table.catch(() => kept.delete(planId));
    return table;
  };
}
