/** An index opened for queries. */
import { startFile } from './indexPaths.ts';
import type { BundleList, IndexStart } from './bundleList.ts';
import type { Meanings } from '../query/meanings.ts';
import type { IndexReader, ReadFile } from './indexReader.ts';
import { createReader, readFirst } from './indexReader.ts';
import { createPlanTables } from './planTables.ts';
import type { PlanTables } from './planTables.ts';
import { createRecordFinder } from './recordFinder.ts';
import type { RecordFinder } from './recordFinder.ts';
import { createRecordStore } from './recordStore.ts';
import type { ReadRecords } from './recordStore.ts';

export interface OpenIndex extends RecordFinder {
  reader: IndexReader;
  list: BundleList;
  meanings: Meanings;
  /** The name of a region of some plan. `nameRegion('yushu') // => '榆树市'` */
  nameRegion: (slug: string) => string;
  readRecords: ReadRecords;
  tables: PlanTables;
}

/** The index of these files; `check` is the checksum of the one that names the others. Rejects with SearchUnavailable. */
export async function openIndex(read: ReadFile, check: string): Promise<OpenIndex> {
  const { list, parts, meanings, mark } = (await readFirst(read, startFile, check)) as IndexStart;
  const reader = createReader(read, mark);
  const finder = createRecordFinder(reader, list, parts);
  const regions = new Map(meanings.regions.map(([slug, name]) => [slug, name]));
  return {
    ...finder,
    reader,
    list,
    meanings,
    nameRegion: (slug) => regions.get(slug) ?? slug,
    readRecords: createRecordStore(reader, finder.places),
    tables: createPlanTables(reader, finder),
  };
}
