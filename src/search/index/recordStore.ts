/** Records, read when needed and cached: one by one, or a whole plan when many are wanted. */
import { must } from '../../text/must.ts';
import type { SearchRecord } from '../records/record.ts';
import { foldRecord } from '../records/recordText.ts';
import type { FoldedRecord } from '../records/recordText.ts';
import { packFile, recordFile } from './indexPaths.ts';
import { Kept } from './indexReader.ts';
import type { IndexReader } from './indexReader.ts';
import { getPlace } from './recordPlaces.ts';
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
