/** The records of an index, read when they are needed and kept: one by one, or all of a plan when many are wanted. */
import { packFile, recordFile } from './bundleList.ts';
import { getPlace } from './recordPlaces.ts';
import type { Places } from './recordPlaces.ts';
import type { IndexReader } from './reader.ts';
import type { SearchRecord } from '../records/record.ts';

/** More unread records of one plan than this, and the whole plan costs less. */
const MOST_SINGLE = 12;

/** Reads the records with these ids, in their order. */
export type ReadRecords = (ids: readonly string[]) => Promise<SearchRecord[]>;

export function createRecordStore(reader: IndexReader, places: Places): ReadRecords {
  const kept = new Map<string, Promise<SearchRecord>>();
  const keep = (id: string, record: Promise<SearchRecord>): void => {
    kept.set(id, record);
    // What did not arrive is asked for again at the next question.
    record.catch(() => kept.delete(id));
  };

  function readPack(planId: string, ids: readonly string[]): void {
    const pack = reader.readJson(packFile(planId)) as Promise<SearchRecord[]>;
    for (const id of ids) {
      keep(
        id,
        pack.then((records) => getRecord(records, getPlace(places, id).at[2])),
      );
    }
  }

  return async (ids) => {
    const unread = new Map<string, string[]>();
    for (const id of ids) {
      if (kept.has(id)) continue;
      const { plan } = getPlace(places, id);
      unread.set(plan.id, [...(unread.get(plan.id) ?? []), id]);
    }
    for (const [planId, wanted] of unread) {
      if (wanted.length > MOST_SINGLE) readPack(planId, wanted);
      else for (const id of wanted) keep(id, reader.readJson(recordFile(id)) as Promise<SearchRecord>);
    }
    return Promise.all(ids.map((id) => kept.get(id) ?? Promise.reject(new Error(`no record ${id}`))));
  };
}

function getRecord(records: readonly SearchRecord[], row: number): SearchRecord {
  const record = records[row];
  if (record === undefined) throw new Error(`a pack has no record ${String(row)}`);
  return record;
}
