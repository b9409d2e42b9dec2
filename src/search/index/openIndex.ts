/** An index opened for queries. A bundle is opened when a query needs it; everything read is cached. */
import { bundleFile, catalogueFile, firstBundle } from './bundleList.ts';
import type { BundleList, PlanEntry, PlanRecords } from './bundleList.ts';
import type { IndexReader } from './indexReader.ts';
import { Kept } from './indexReader.ts';
import { createPlanTables } from './planTables.ts';
import type { PlanTables } from './planTables.ts';
import { createRecordStore } from './recordStore.ts';
import type { ReadRecords } from './recordStore.ts';
import { toPlaces } from './recordPlaces.ts';
import type { Places, RecordPlace } from './recordPlaces.ts';

export interface OpenIndex {
  reader: IndexReader;
  list: BundleList;
  /** Opens these bundles and gives them in the same order. A bundle that is already open costs nothing. */
  openBundles: (bundles: readonly string[]) => Promise<OpenBundle[]>;
  /** The records of all bundles opened so far. */
  places: Places;
  readRecords: ReadRecords;
  tables: PlanTables;
}

interface OpenBundle {
  /** Ids of its records, in the order of the plans and texts. */
  ids: string[];
  plans: readonly PlanEntry[];
}

/** Reads the list of bundles and, as every query needs it, the first bundle. */
export async function openIndex(reader: IndexReader): Promise<OpenIndex> {
  const { readJson } = reader;
  const places = new Map<string, RecordPlace>();
  const opened = new Kept<OpenBundle>();
  const open = (bundle: string): Promise<OpenBundle> =>
    opened.get(bundle, async () => {
      const plans = (await readJson(bundleFile(bundle))) as PlanRecords[];
      const own = toPlaces(bundle, plans);
      for (const [id, place] of own) places.set(id, place);
      return { ids: [...own.keys()], plans };
    });

  const first = open(firstBundle);
  // When both fail, the failure of the list is more informative; it is awaited first.
  first.catch(() => undefined);
  const list = (await readJson(catalogueFile)) as BundleList;
  await first;
  return {
    reader,
    list,
    openBundles: (bundles) => Promise.all(bundles.map(open)),
    places,
    readRecords: createRecordStore(reader, places),
    tables: createPlanTables(reader, places),
  };
}
