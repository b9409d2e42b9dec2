/** The search index of the real plans, built into a temporary folder, and the engine of the page on top of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { buildIndex } from '../../../scripts/search/buildIndex.ts';
import type { IndexFiles } from '../../../scripts/search/indexFiles.ts';
import { readManifest, toManifest, writeIndex } from '../../../scripts/search/manifest.ts';
import { readFrom } from '../../../scripts/search/openDiskEngine.ts';
import { readWords } from '../../../scripts/search/readPlans.ts';
import { readRecords } from '../../../scripts/search/readRecords.ts';
import type { RecordedPlan } from '../../../scripts/search/readRecords.ts';
import { buildKnowledge } from '../../../scripts/search/suggestionFiles.ts';
import { createEngine } from '../../../src/search/answer/engine.ts';
import type { Engine } from '../../../src/search/answer/results.ts';
import { startFile } from '../../../src/search/index/indexPaths.ts';
import { indexEncoding } from '../../../src/search/index/indexReader.ts';
import { learnStated } from '../../../src/search/index/statedForms.ts';
import type { IndexStart } from '../../../src/search/index/bundleList.ts';
import type { IndexedRecord, SearchRecord } from '../../../src/search/records/record.ts';
import { readPublishedPlans } from '../../support/publishedPlans.ts';
import { createScan } from './scan.ts';
import type { Scan } from './scan.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

export interface BuiltIndex {
  files: IndexFiles;
  start: IndexStart;
  /** The records that count: those of plans, without the second texts, which are in the index all the same. */
  records: IndexedRecord[];
  folder: string;
  /** A fresh engine on the folder. */
  open: () => Promise<Engine>;
  /** Paths of the files read so far, by all engines. */
  read: string[];
  scan: Scan;
  /** The same over all texts: what a query that chooses a second text is answered from. */
  scanTexts: Scan;
}

const built = new Map<number | undefined, Promise<BuiltIndex>>();

/** In bundles of at most `mostRecords`, if given. Built once in a process; a test that damages it mends it. */
export function buildTestIndex(mostRecords?: number): Promise<BuiltIndex> {
  const index = built.get(mostRecords) ?? buildIndexOf(committedRecords(), mostRecords);
  built.set(mostRecords, index);
  return index;
}

let recorded: readonly RecordedPlan[] | undefined;

/** The records of the committed plans; read once in a process, and not to be changed. */
export function committedRecords(): readonly RecordedPlan[] {
  recorded ??= readRecords(content);
  return recorded;
}

/** The index of other plans, in bundles of at most `mostRecords`, if given. */
export async function buildIndexOf(plans: readonly RecordedPlan[], mostRecords?: number): Promise<BuiltIndex> {
  const records = countedRecords(plans);
  const knowledge = buildKnowledge(readRegistry(content), readPublishedPlans(), records, readWords(content));
  const files = await buildIndex(plans, knowledge, mostRecords);
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-index-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  writeIndex(folder, files, toManifest(files, 'test').manifest);
  const read: string[] = [];
  return {
    files,
    start: parseIndexed(readFileSync(join(folder, startFile))) as IndexStart,
    records,
    folder,
    open: () => createEngine(readFrom(folder, (path) => read.push(path)), readManifest(folder).start), // prettier-ignore
    read,
    scan: createScan(records),
    scanTexts: createScan(plans.flatMap((plan) => plan.records)),
  };
}

/** The records of plans, without those of their second texts. */
export function countedRecords(plans: readonly RecordedPlan[]): IndexedRecord[] {
  return plans.filter(({ otherText }) => !otherText).flatMap(({ records }) => records);
}

/** The value that these bytes of a file of the index hold. */
function parseIndexed(bytes: Uint8Array): unknown {
  return JSON.parse(learnStated(new TextDecoder(indexEncoding).decode(bytes)));
}

/** Characters of a seal: see sealed.ts. */
const SEAL = 7;

/** The address of every record, by its id: the bundle and the name of its file. */
export function addressesById(files: IndexFiles): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const [path, text] of files) {
    const [, bundle, name] = /^(\w+)\/records\/(\d+)\.json$/.exec(path) ?? [];
    if (bundle === undefined || name === undefined) continue;
    addresses.set(
      `${bundle}/${name}`,
      (parseIndexed(Buffer.from(text).subarray(SEAL)) as SearchRecord).blocks[0]?.url ?? '',
    );
  }
  return addresses;
}
