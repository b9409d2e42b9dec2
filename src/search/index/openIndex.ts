/** An index opened for queries. A bundle is opened when a query needs it; everything read is cached. */
import { bundleFile, firstBundle, startFile } from './bundleList.ts';
import type { Bundle, BundleList, IndexStart, PlanEntry } from './bundleList.ts';
import type { Meanings } from '../query/meanings.ts';
import type { IndexReader, ReadFile } from './indexReader.ts';
import { createReader, Kept, readFirst } from './indexReader.ts';
import { createPlanTables } from './planTables.ts';
import type { PlanTables } from './planTables.ts';
import { createRecordStore } from './recordStore.ts';
import type { ReadRecords } from './recordStore.ts';
import { toPlaces } from './recordPlaces.ts';
import type { Places, RecordPlace } from './recordPlaces.ts';
import { createSearch } from './wordSearch.ts';
import type { SearchPhrase } from './wordSearch.ts';

export interface OpenIndex {
  reader: IndexReader;
  list: BundleList;
  meanings: Meanings;
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
  search: SearchPhrase;
}

/** The index of these files; `check` is the checksum of the one that names the others. Rejects with SearchUnavailable. */
export async function openIndex(read: ReadFile, check: string): Promise<OpenIndex> {
  const { list, first, meanings, mark } = (await readFirst(read, startFile, check)) as IndexStart;
  const reader = createReader(read, mark);
  const places = new Map<string, RecordPlace>();
  const opened = new Kept<OpenBundle>();
  const open = (name: string): Promise<OpenBundle> =>
    opened.get(name, async () => {
      const bundle = name === firstBundle ? first : ((await reader.readJson(bundleFile(name))) as Bundle);
      const own = toPlaces(name, bundle.plans);
      for (const [id, place] of own) places.set(id, place);
      return { ids: [...own.keys()], plans: bundle.plans, search: createSearch(reader, name, bundle.chunks) };
    });
  return {
    reader,
    list,
    meanings,
    openBundles: (bundles) => Promise.all(bundles.map(open)),
    places,
    readRecords: createRecordStore(reader, places),
    tables: createPlanTables(reader, places),
  };
}
