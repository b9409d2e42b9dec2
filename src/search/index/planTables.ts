/** The tables of facets and targets of plans, read when a filter, a count or a question needs them, and cached. */
import { must } from '../../text/must.ts';
import { filteredFacets } from '../query/query.ts';
import type { Filters } from '../query/query.ts';
import type { UnderstoodBureau } from '../query/understanding.ts';
import { tabledFacets, toFacetValues } from '../records/facets.ts';
import type { FacetTable, BureauStanding } from '../records/facets.ts';
import type { FacetValues, IndexedTarget, Labelled } from '../records/record.ts';
import { facetFile, targetFile, targetTableFile } from './indexPaths.ts';
import { Kept } from './indexReader.ts';
import type { IndexReader } from './indexReader.ts';
import { createPlanParts } from './planParts.ts';
import type { PlanParts } from './planParts.ts';
import type { RecordFinder } from './recordFinder.ts';
import { byText, getPlace } from './recordPlaces.ts';
import type { Places, RecordPlace } from './recordPlaces.ts';
import { namedWord, roleWord, servedWord } from './wordParts.ts';

/** The targets of a record, with what a row of numbers says of the record. */
export interface TargetEntry {
  url: string;
  /** Heading of the domain. */
  place: string | null;
  label: string;
  leads: string[];
  targets: IndexedTarget[];
}

/** The records of a plan that promise numbers, by their index in the list of the plan. */
export type TargetTable = Record<string, TargetEntry>;

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
  /** What each of these records promises in numbers; undefined for one that promises none. */
  entriesOf: (ids: readonly string[]) => Promise<(TargetEntry | undefined)[]>;
  /** Begins to read the targets of these plans. */
  readTargets: (planIds: readonly string[]) => Promise<void>;
  /** All targets of each of these records. */
  targetsOf: (ids: readonly string[]) => Promise<IndexedTarget[][]>;
  /** How each of these records stands to bureaus. */
  standingsOf: (ids: readonly string[], bureaus: readonly AskedBureau[]) => Promise<BureauStanding[]>;
}

/** The values that decide whether a record passes these filters: only tabled facets need the tables. */
export function valuesFor(filters: Filters): 'all' | 'listed' {
  return filteredFacets(filters).some((facet) => tabledFacets.includes(facet)) ? 'all' : 'listed';
}

export function createPlanTables({ readJson }: IndexReader, finder: RecordFinder): PlanTables {
  const { places } = finder;
  const facets = new Kept<{ table: FacetTable; values: FacetValues[] }>();
  const entries = createEntries(readJson, places);
  const readFacets = (planId: string) =>
    facets.get(planId, async () => {
      const table = (await readJson(facetFile(planId))) as FacetTable;
      return { table, values: toFacetValues(table) };
    });
  const entriesOf = async (ids: readonly string[]): Promise<(TargetEntry | undefined)[]> => {
    const measured = ids.filter((id) => getPlace(places, id).measured);
    const read = await entries.read(measured);
    const byId = new Map(measured.map((id, at) => [id, read[at]]));
    return ids.map((id) => byId.get(id));
  };

  return {
    valuesOf: async (ids, which) => {
      const byPlan = which === 'all' ? await readEach(plansOf(places, ids), readFacets) : undefined;
      return ids.map((id) => toValues(getPlace(places, id), byPlan?.get(getPlace(places, id).plan.id)?.values));
    },
    labelsOf: async (ids) => {
      const tables = await Promise.all(plansOf(places, ids).map(readFacets));
      return {
        domains: tables.flatMap(({ table }) => table.domains),
        departments: tables.flatMap(({ table }) => table.departments),
      };
    },
    entriesOf,
    readTargets: async (planIds) => {
      await Promise.all(planIds.map(entries.readPlan));
    },
    targetsOf: async (ids) => (await entriesOf(ids)).map((entry) => entry?.targets ?? []),
    standingsOf: (ids, bureaus) => standingsIn(finder, ids, bureaus),
  };
}

function createEntries(readJson: IndexReader['readJson'], places: Places): PlanParts<TargetEntry> {
  return createPlanParts(places, {
    mostSingle: 3,
    readOne: (id) => readJson(targetFile(id)) as Promise<TargetEntry>,
    readPlan: async (planId) => {
      const table = (await readJson(targetTableFile(planId))) as TargetTable;
      return (at) => must(table[at], `targets of record ${String(at)} of ${planId}`);
    },
  });
}

/** A bureau, and the role in which it is asked for; null: in any, and for what serves a goal that names it. */
type AskedBureau = Pick<UnderstoodBureau, 'value' | 'role'>;

/** The words of records that name a bureau, and of those that serve a goal which does. */
export function wordsOfBureau({ value, role }: AskedBureau): { named: string; served?: string } {
  if (role === null) return { named: namedWord(value), served: servedWord(value) };
  return { named: role === 'either' ? namedWord(value) : roleWord(role, value) };
}

async function standingsIn(
  { places, findWords }: RecordFinder,
  ids: readonly string[],
  bureaus: readonly AskedBureau[],
): Promise<BureauStanding[]> {
  const words = bureaus.map(wordsOfBureau);
  const [named, served] = await Promise.all([
    findWords(words.map((own) => own.named)),
    findWords(words.flatMap((own) => own.served ?? [])),
  ]);
  const isNamed = new Set(named);
  const isServed = new Set(served);
  return ids.map((id) => {
    if (isNamed.has(id)) return 'named';
    if (!getPlace(places, id).plan.assigned) return 'unnamed';
    return isServed.has(id) ? 'served' : 'other';
  });
}

function toValues({ plan, kind, at }: RecordPlace, tabled: readonly FacetValues[] | undefined): FacetValues {
  const listed = { plan: [plan.id], region: [plan.region], audience: [plan.audience], kind: [kind] };
  return { ...listed, ...tabled?.[at[2]] };
}

async function readEach<Table>(names: readonly string[], read: (name: string) => Promise<Table>) {
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

/** The plans of these records, in the order of the site. */
function plansOf(places: Places, ids: readonly string[]): string[] {
  const byPlan = new Map(ids.map((id) => getPlace(places, id)).map((place) => [place.plan.id, place]));
  return [...byPlan.values()].sort(byText).map(({ plan }) => plan.id);
}
