/** The bytes that the search engine loads: to start, and for each query on a fresh engine. */
import { createEngine } from '../../src/search/answer/engine.ts';
import type { Query } from '../../src/search/query/query.ts';
import { readFrom } from '../search/openDiskEngine.ts';
import { sentBytes } from './coldReads.ts';

export interface ColdLoads {
  /** Bytes that every query loads. */
  start: number;
  each: QueryLoads[];
  /** Hits of all queries in total. */
  hits: number;
}

interface QueryLoads {
  /** Bytes of files that are read once: lists of bundles, tables of plans. */
  opening: number;
  /** Bytes of the words and records that the query needs. */
  asking: number;
}

const ASKED = /^words\/|\/records\/|packs\//;

/**
 * Each query runs on a fresh engine, on the index in a folder whose first file has this checksum. Bytes are those sent:
 * files that are not compressed already count as compressed.
 */
export async function coldBytes(folder: string, check: string, queries: readonly Query[]): Promise<ColdLoads> {
  const each: QueryLoads[] = [];
  let [start, hits] = [0, 0];
  for (const query of queries) {
    const loads = { opening: 0, asking: 0 };
    const read = readFrom(folder, (path, bytes) => {
      loads[ASKED.test(path) ? 'asking' : 'opening'] += sentBytes(path, bytes);
    });
    const engine = await createEngine(read, check);
    start = loads.opening;
    loads.opening = 0;
    hits += (await engine.find(query)).ids.length;
    each.push(loads);
  }
  return { start, each, hits };
}
