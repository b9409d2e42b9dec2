/** Records, read when needed and cached. */
import { must } from '../../text/must.ts';
import type { SearchRecord } from '../records/record.ts';
import { foldRecord } from '../records/recordText.ts';
import type { FoldedRecord } from '../records/recordText.ts';
import { packFile, recordFile } from './indexPaths.ts';
import type { IndexReader } from './indexReader.ts';
import { createPlanParts } from './planParts.ts';
import type { Places } from './recordPlaces.ts';

/** Reads the records with these ids, in their order. */
export type ReadRecords = (ids: readonly string[]) => Promise<FoldedRecord[]>;

export function createRecordStore({ readJson }: IndexReader, places: Places): ReadRecords {
  const { read } = createPlanParts<FoldedRecord>(places, {
    mostSingle: 12,
    readOne: async (id) => foldRecord((await readJson(recordFile(id))) as SearchRecord),
    readPlan: async (planId) => {
      const pack = (await readJson(packFile(planId))) as SearchRecord[];
      return (at) => foldRecord(must(pack[at], `record ${String(at)} of ${planId}`));
    },
  });
  return read;
}
