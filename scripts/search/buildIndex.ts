/**
 * Search records → the files of the search index, in memory: Pagefind's engine and index, the catalogue, one file a
 * record. The same records give the same bytes.
 *
 * Pagefind holds only the words; what a hit shows is kept in files of our own. So its fragments are left out, and so
 * are its user interfaces.
 */
import { gunzipSync } from 'node:zlib';
import { fold } from '../../src/text/fold.ts';
import { catalogueFile, packFile, recordFile, toEntry } from '../../src/text/search/catalogue.ts';
import type { Catalogue } from '../../src/text/search/catalogue.ts';
import { facetFile, toFacetTable } from '../../src/text/search/facets.ts';
import { targetFile } from '../../src/text/search/numbers.ts';
import type { TargetTable } from '../../src/text/search/numbers.ts';
import { recordText } from '../../src/text/search/record.ts';
import type { IndexedRecord, SearchRecord } from '../../src/text/search/record.ts';
import { toIndexWords } from '../../src/text/search/tokens.ts';
import { runPagefind } from './pagefind.ts';
import type { IndexFile, WordRecord } from './pagefind.ts';
import type { RecordedPlan } from './readRecords.ts';

/** Contents by path below the folder of the index. */
export type IndexFiles = Map<string, Uint8Array | string>;

const KEPT =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta|index\/.+\.pf_index)$/;
const FRAGMENT = /^fragment\/[a-z]+_(?<id>\w+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';
/** Beyond these, characters are rare enough to be one as good as another. */
const COMMON = 300;

/** All files of the index. Throws when Pagefind refuses a record, or two records have one address. */
export async function buildIndex(plans: readonly RecordedPlan[]): Promise<IndexFiles> {
  const records = plans.flatMap((plan) => plan.records);
  const pagefindFiles = await runPagefind(records.map(toWordRecord));
  const ids = readIds(pagefindFiles);
  const idOf = (record: SearchRecord): string => getId(ids, addressOf(record));
  const files: IndexFiles = new Map();
  for (const { path, content } of pagefindFiles) if (KEPT.test(path)) files.set(path, content);
  for (const plan of plans) for (const [path, content] of planFiles(plan, idOf)) files.set(path, content);
  files.set(catalogueFile, JSON.stringify(toCatalogue(plans, idOf)));
  return files;
}

/** Of one plan: its records one by one and together, and the tables that filters and numbers read. */
function planFiles({ id, records }: RecordedPlan, idOf: (record: SearchRecord) => string): IndexFiles {
  const shown = records.map(toShownRecord);
  const targets: TargetTable = {};
  for (const [row, record] of records.entries()) if (record.targets.length > 0) targets[row] = record.targets;
  return new Map([
    ...records.map((record, row): [string, string] => [recordFile(idOf(record)), JSON.stringify(shown[row])]),
    [packFile(id), JSON.stringify(shown)],
    [facetFile(id), JSON.stringify(toFacetTable(records.map(({ facets }) => facets)))],
    [targetFile(id), JSON.stringify(targets)],
  ]);
}

/** What is shown of a record, without what its tables hold. */
function toShownRecord(record: IndexedRecord): SearchRecord {
  const { kind, plan, place, label, num, short, lines, blocks, leads, responsibles, collective } = record;
  return { kind, plan, place, label, num, short, lines, blocks, leads, responsibles, collective };
}

function toWordRecord(record: SearchRecord): WordRecord {
  return { url: addressOf(record), words: toIndexWords(fold(recordText(record)).text) };
}

/** What tells a record from all others. */
function addressOf(record: SearchRecord): string {
  const [first] = record.blocks;
  if (first === undefined) throw new Error(`${record.plan} ${record.label}: a record without words`);
  return first.url;
}

/** Pagefind's ids by address, as its fragments give them. */
function readIds(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const { url } = JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as { url: string };
    if (ids.has(url)) throw new Error(`two search records have the address ${url}`);
    ids.set(url, id);
  }
  return ids;
}

function getId(ids: ReadonlyMap<string, string>, address: string): string {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind has no record for ${address}`);
  return id;
}

function toCatalogue(plans: readonly RecordedPlan[], idOf: (record: SearchRecord) => string): Catalogue {
  return {
    plans: plans.map(({ records, ...plan }) => ({
      ...plan,
      records: records.map((record) => toEntry(record.kind, idOf(record))).join(' '),
    })),
    common: commonCharacters(plans.flatMap(({ records }) => records)),
  };
}

/** The most frequent characters of the records, most frequent first; of equals the lower code point. */
function commonCharacters(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const character of fold(recordText(record)).text) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .slice(0, COMMON)
    .map(([character]) => character)
    .join('');
}
