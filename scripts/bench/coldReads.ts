/**
 * What a search page reads of the index before its first hits, counted without a clock: its files arrive all together once it asks
 * for no more, and then it asks again. So a question has the same steps and bytes on any machine.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { searchIndexPath } from '../../src/naming/routes/siteRoutes.ts';
import { createEngine } from '../../src/search/answer/engine.ts';
import { checksum } from '../../src/search/index/checksum.ts';
import { vocabularyFile } from '../../src/search/index/indexPaths.ts';
import type { ReadFile } from '../../src/search/index/indexReader.ts';
import { filesAhead } from '../../src/search/index/filesAhead.ts';
import { pairsFolder } from '../../src/search/index/wordParts.ts';
import type { Query } from '../../src/search/query/query.ts';
import { readManifest } from '../search/manifest.ts';
import { readFrom } from '../search/openDiskEngine.ts';
import { compressions } from '../site/compression.ts';

export interface ColdReads {
  /** Times that files were asked for one after the other, the start of the index being the first. */
  rounds: number;
  requests: number;
  /** Of all files as they are sent. */
  bytes: number;
  /** The engine asked for what terms are cut by. */
  readsVocabulary: boolean;
  /** Number of all hits, of which the first are read. */
  hits: number;
}

/** As many hits as the search page shows before it reads the others. */
const READ_FIRST = 3;

/** The reads of a fresh engine for each of these queries, on the index in a folder whose first file has this checksum. */
export async function countColdReads(
  folder: string,
  queries: readonly Query[],
  start = readManifest(folder).start,
): Promise<ColdReads[]> {
  const pairs = countPairs(folder);
  const reads: ColdReads[] = [];
  for (const query of queries) reads.push(await countReads(query, { folder, start, pairs }));
  return reads;
}

/** `pairs`: the number of parts for pairs in the index. */
async function countReads(
  query: Query,
  { folder, start, pairs }: { folder: string; start: string; pairs: number },
): Promise<ColdReads> {
  const counts = { rounds: 0, requests: 0, bytes: 0, readsVocabulary: false };
  const read = readFrom(folder, (path, content) => {
    counts.requests += 1;
    counts.bytes += sentBytes(path, content);
  });
  const { readFile: readInRounds, answerAll } = inRounds(read);
  const readFile = readOnce(readInRounds);
  // As the page does, along with the start.
  for (const path of filesAhead(query, pairs)) readFile(path).catch(() => undefined);
  const state = { isAnswered: false };
  const answering = createEngine((path) => {
    counts.readsVocabulary ||= path === vocabularyFile;
    return readFile(path);
  }, start)
    .then((engine) => engine.answer(query, READ_FIRST))
    .finally(() => (state.isAnswered = true));
  answering.catch(() => undefined);
  while (!state.isAnswered) {
    await new Promise((resolve) => setImmediate(resolve));
    if (await answerAll()) counts.rounds += 1;
  }
  const { found } = await answering;
  return { ...counts, hits: found.total };
}

/** `formatReads(reads) // => 'rounds 4 / 4 / 4, requests 9 / 16 / 23, bytes …'`: the median, the 95th percentile and the most. */
export function formatReads(reads: readonly ColdReads[]): string {
  const columns = ['rounds', 'requests', 'bytes'] as const;
  return columns.map((column) => `${column} ${quantiles(reads.map((own) => own[column])).join(' / ')}`).join(', ');
}

/** The median, the 95th percentile and the most. */
export function quantiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN);
}

const sent = new Map<string, number>();

/** The length of a file of the index as the site sends it: compressed, unless it is hardly smaller then. */
function sentBytes(path: string, content: Uint8Array): number {
  if (path.endsWith('.bin')) return content.length;
  const key = `${path} ${checksum(content)}`;
  const known = sent.get(key);
  if (known !== undefined) return known;
  const { length } = compressions.brotli.compress(Buffer.from(content), `${searchIndexPath}${path}`);
  sent.set(key, length);
  return length;
}

/** Number of parts with pairs of an index. */
function countPairs(folder: string): number {
  return readdirSync(join(folder, pairsFolder)).filter((name) => name.endsWith('.bin')).length;
}

/** Reads each file once. */
function readOnce(read: ReadFile): ReadFile {
  const known = new Map<string, ReturnType<ReadFile>>();
  return (path) => {
    const reading = known.get(path) ?? read(path);
    known.set(path, reading);
    return reading;
  };
}

/** Reads that wait until `answerAll` answers all of them; it is false when there are none. */
function inRounds(read: ReadFile): { readFile: ReadFile; answerAll: () => Promise<boolean> } {
  let waiting: (() => Promise<unknown>)[] = [];
  const readFile: ReadFile = (path) =>
    new Promise((resolve, reject) => {
      waiting.push(() => read(path).then(resolve, reject));
    });
  const answerAll = async (): Promise<boolean> => {
    const asked = waiting;
    waiting = [];
    await Promise.all(asked.map((answer) => answer()));
    return asked.length > 0;
  };
  return { readFile, answerAll };
}
