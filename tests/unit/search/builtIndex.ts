/** The search index of the real plans, built into a temporary folder, and the engine of the page on top of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { buildIndex } from '../../../scripts/search/buildIndex.ts';
import type { IndexFiles } from '../../../scripts/search/buildIndex.ts';
import { fetchFiles } from '../../../scripts/search/openDiskEngine.ts';
import type { Fetched } from '../../../scripts/search/openDiskEngine.ts';
import { readPlans, readWords } from '../../../scripts/search/readPlans.ts';
import { readRecords } from '../../../scripts/search/readRecords.ts';
import type { RecordedPlan } from '../../../scripts/search/readRecords.ts';
import { buildSuggestionFiles } from '../../../scripts/search/suggestionFiles.ts';
import type { IndexedRecord, SearchRecord } from '../../../src/search/records/record.ts';
import { createScan } from './scan.ts';
import type { Scan } from './scan.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

export interface BuiltIndex {
  files: IndexFiles;
  /** The records that count: those of plans, without the second texts, which are in the index all the same. */
  records: IndexedRecord[];
  /** Address of the folder, in the form startEngine takes. */
  path: string;
  fetched: Fetched[];
  scan: Scan;
  /** The same over all texts: what a query that chooses a second text is answered from. */
  scanTexts: Scan;
  remove(): void;
}

/** In bundles of at most `mostRecords`, if given. */
export async function buildTestIndex(mostRecords?: number): Promise<BuiltIndex> {
  const plans = readRecords(content);
  const records = countedRecords(plans);
  const suggestions = buildSuggestionFiles(readRegistry(content), readPlans(content), records, readWords(content));
  const files: IndexFiles = new Map([...(await buildIndex(plans, mostRecords)), ...suggestions]);
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-index-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const fetched: Fetched[] = [];
  fetchFiles({ onFetched: (file) => fetched.push(file) });
  return {
    files,
    records,
    path: `${pathToFileURL(folder).href}/`,
    fetched,
    scan: createScan(records),
    scanTexts: createScan(plans.flatMap((plan) => plan.records)),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** The records of plans, without those of their second texts. */
export function countedRecords(plans: readonly RecordedPlan[]): IndexedRecord[] {
  return plans.filter(({ otherText }) => !otherText).flatMap(({ records }) => records);
}

/** The address of every record, by its id: the bundle and the name of its file. */
export function addressesById(files: IndexFiles): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const [path, text] of files) {
    const [, bundle, name] = /^(\w+)\/records\/(\w+)\.json$/.exec(path) ?? [];
    if (bundle === undefined || name === undefined) continue;
    addresses.set(`${bundle}/${name}`, (JSON.parse(String(text)) as SearchRecord).blocks[0]?.url ?? '');
  }
  return addresses;
}
