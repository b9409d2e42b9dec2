/**
 * Data of records, read when needed and cached: the records themselves, one by one or a whole plan when many are
 * wanted, and the tables of facets and targets of their plans.
 */
import { must } from '../../text/must.ts';
import { fits } from '../query/conditions.ts';
import { filteredFacets } from '../query/query.ts';
import type { Filters, NumberQuery } from '../query/query.ts';
import { tabledFacets, toFacetValues } from '../records/facets.ts';
import type { FacetTable } from '../records/facets.ts';
import type { FacetValues, IndexedTarget, Labelled, SearchRecord } from '../records/record.ts';
import { foldRecord } from '../records/recordText.ts';
import type { FoldedRecord } from '../records/recordText.ts';
import { facetFile, packFile, recordFile, targetFile } from './bundleList.ts';
import { Kept } from './indexReader.ts';
import type { IndexReader } from './indexReader.ts';
import { byText, getPlace } from './recordPlaces.ts';
import type { Places } from './recordPlaces.ts';

/** With more unread records of one plan than this, the file of the whole plan costs less. */
const MOST_SINGLE = 12;

/** Reads the records with these ids, in their order. */
export type ReadRecords = (ids: readonly string[]) => Promise<FoldedRecord[]>;

export function createRecordStore({ readJson }: IndexReader, places: Places): ReadRecords {
  const kept = new Kept<FoldedRecord>();
  const readOne = async (id: string): Promise<FoldedRecord> =>
    foldRecord((await readJson(recordFile(id))) as SearchRecord);

  function readPlan(planId: string): (id: string) => Promise<FoldedRecord> {
    const pack = readJson(packFile(planId)) as Promise<SearchRecord[]>;
    return async (id) => {
      const { at } = getPlace(places, id);
      return foldRecord(must((await pack)[at[2]], `record ${id}`));
    };
  }

  return (ids) => {
    // Not Map.groupBy, because browsers older than 2024 do not have it.
    const unread = new Map<string, string[]>();
    for (const id of ids) {
      if (kept.has(id)) continue;
      const { plan } = getPlace(places, id);
      const own = unread.get(plan.id);
      if (own === undefined) unread.set(plan.id, [id]);
      else own.push(id);
    }
    for (const [planId, wanted] of unread) {
      const read = wanted.length > MOST_SINGLE ? readPlan(planId) : readOne;
      for (const id of wanted) void kept.get(id, () => read(id));
    }
    return Promise.all(ids.map((id) => kept.get(id, () => readOne(id))));
  };
}

/** The targets of the records of a plan, by the record's index in the list of the plan. */
export type TargetTable = Record<string, IndexedTarget[]>;

/** Names of the facet values that neither a plan nor a kind names. */
export interface FacetLabels {
  domains: Labelled[];
  departments: Labelled[];
}

export interface PlanTables {
  /** The facet values of each of these records: all of them, or only those that follow from its plan and kind. */
  valuesOf: (ids: readonly string[], which: 'all' | 'listed') => Promise<FacetValues[]>;
  /** The domains and departments of the plans of these records. */
  labelsOf: (ids: readonly string[]) => Promise<FacetLabels>;
  /** The targets of each of these records that answer the question. */
  targetsOf: (ids: readonly string[], numbers: NumberQuery) => Promise<IndexedTarget[][]>;
}

/** The values that decide whether a record passes these filters: only tabled facets need the tables. */
export function valuesFor(filters: Filters): 'all' | 'listed' {
  return filteredFacets(filters).some((facet) => tabledFacets.includes(facet)) ? 'all' : 'listed';
}

export function createPlanTables({ readJson }: IndexReader, places: Places): PlanTables {
  const facets = new Kept<{ table: FacetTable; values: FacetValues[] }>();
  const targets = new Kept<TargetTable>();
  const readFacets = (planId: string) =>
    facets.get(planId, async () => {
      const table = (await readJson(facetFile(planId))) as FacetTable;
      return { table, values: toFacetValues(table) };
    });
  const readTargets = (planId: string) =>
    targets.get(planId, () => readJson(targetFile(planId)) as Promise<TargetTable>);

  return {
    valuesOf: async (ids, which) => {
      const byPlan = which === 'all' ? await readEach(plansOf(places, ids), readFacets) : undefined;
      return ids.map((id) => {
        const { plan, kind, at } = getPlace(places, id);
        const listed = { plan: [plan.id], region: [plan.region.value], audience: [plan.audience.value], kind: [kind] };
        return { ...listed, ...byPlan?.get(plan.id)?.values[at[2]] };
      });
    },
    labelsOf: async (ids) => {
      const tables = await Promise.all(plansOf(places, ids).map(readFacets));
      return {
        domains: tables.flatMap(({ table }) => table.domains),
        departments: tables.flatMap(({ table }) => table.departments),
      };
    },
    targetsOf: async (ids, numbers) => {
      const byPlan = await readEach(plansOf(places, ids), readTargets);
      return ids.map((id) => {
        const { plan, at } = getPlace(places, id);
        return (byPlan.get(plan.id)?.[at[2]] ?? []).filter((target) => fits(target, numbers));
      });
    },
  };
}

async function readEach<Table>(planIds: readonly string[], read: (planId: string) => Promise<Table>) {
  return new Map(await Promise.all(planIds.map(async (planId) => [planId, await read(planId)] as const)));
}

/** The plans of these records, in the order of the site. */
function plansOf(places: Places, ids: readonly string[]): string[] {
  const byPlan = new Map(ids.map((id) => getPlace(places, id)).map((place) => [place.plan.id, place]));
  return [...byPlan.values()].sort(byText).map(({ plan }) => plan.id);
}
