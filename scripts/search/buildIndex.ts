/**
 * Search records → the files of the search index, in memory: Pagefind's engine, the catalogue, and of every bundle
 * Pagefind's index, its plans and one file a record. The same records give the same bytes.
 *
 * Pagefind holds only the words; what a hit shows is kept in files of our own. So its fragments are left out, and so
 * are its user interfaces.
 */
import { gunzipSync } from 'node:zlib';
import { fold } from '../../src/text/fold.ts';
import {
  bundleFile,
  bundleName,
  catalogueFile,
  packFile,
  recordFile,
  toPlanKey,
} from '../../src/search/index/bundleList.ts';
import type { Catalogue, PlanRecords } from '../../src/search/index/bundleList.ts';
import { facetFile, toFacetTable } from '../../src/search/records/facets.ts';
import { targetFile } from '../../src/search/query/numbers.ts';
import type { TargetTable } from '../../src/search/query/numbers.ts';
import { toEntry } from '../../src/search/index/recordPlaces.ts';
import { recordText } from '../../src/search/records/record.ts';
import type { IndexedRecord, SearchRecord } from '../../src/search/records/record.ts';
import { toIndexWords } from '../../src/search/index/tokens.ts';
import { runPagefind } from './pagefindIndex.ts';
import type { IndexFile, WordRecord } from './pagefindIndex.ts';
import type { RecordedPlan } from './readRecords.ts';
import { toBundles } from './toBundles.ts';

/** Contents by path below the folder of the index. */
export type IndexFiles = Map<string, Uint8Array | string>;

const ENTRY = 'pagefind-entry.json';
const PROGRAM = 'wasm.unknown';
const SHARED = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;
const OWN = /^(pagefind\.[\w-]+\.pf_meta|index\/.+\.pf_index)$/;
const FRAGMENT = /^fragment\/[a-z]+_(?<id>\w+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';
/** Beyond these, characters are rare enough to be one as good as another. */
const COMMON = 300;

/**
 * All files of the index, in bundles of at most so many records. Throws when Pagefind refuses a record, or two records
 * of a bundle have one address.
 */
export async function buildIndex(plans: readonly RecordedPlan[], mostRecords?: number): Promise<IndexFiles> {
  const bundles = toBundles(plans, mostRecords);
  const files: IndexFiles = new Map([[catalogueFile, JSON.stringify(toCatalogue(bundles))]]);
  for (const [at, bundle] of bundles.entries()) {
    for (const [path, content] of await buildBundle(bundleName(at), bundle)) files.set(path, content);
  }
  return files;
}

/** The files of one bundle, and those of the engine, which all bundles share. */
export async function buildBundle(name: string, plans: readonly RecordedPlan[]): Promise<IndexFiles> {
  const pagefindFiles = await runPagefind(plans.flatMap(({ records }) => records).map(toWordRecord));
  const ids = readIds(pagefindFiles);
  const idOf = (record: SearchRecord): string => getId(ids, addressOf(record));
  const files: IndexFiles = new Map();
  for (const { path, content } of pagefindFiles) {
    if (SHARED.test(path)) files.set(path, content);
    else if (path === ENTRY) files.set(`${name}/${path}`, sharingProgram(content));
    else if (OWN.test(path)) files.set(`${name}/${path}`, content);
  }
  for (const plan of plans) {
    for (const [path, content] of planFiles(name, plan, idOf)) files.set(path, content);
  }
  files.set(bundleFile(name), JSON.stringify(plans.map((plan) => toPlanRecords(plan, idOf))));
  return files;
}

/** The list of bundles of which an index is made. */
export function toCatalogue(bundles: readonly (readonly RecordedPlan[])[]): Catalogue {
  return {
    bundles: bundles.map((plans) => plans.map(toPlanKey)),
    common: commonCharacters(bundles.flat().flatMap(({ records }) => records)),
  };
}

/**
 * The entry of a bundle, made to name the one program beside the bundles. Pagefind looks for `wasm.<name>.pagefind` in
 * the folder of the bundle, and a name that begins with a slash leads out of it.
 */
function sharingProgram(entry: Uint8Array): string {
  const parsed = JSON.parse(Buffer.from(entry).toString()) as { languages: Record<string, { wasm: string | null }> };
  for (const language of Object.values(parsed.languages)) language.wasm = `/../../${PROGRAM}`;
  return JSON.stringify(parsed);
}

/** Of one plan: its records one by one and together, and the tables that filters and numbers read. */
function planFiles(bundle: string, { id, records }: RecordedPlan, idOf: (record: SearchRecord) => string): IndexFiles {
  const shown = records.map(toShownRecord);
  const targets: TargetTable = {};
  for (const [row, record] of records.entries()) if (record.targets.length > 0) targets[row] = record.targets;
  return new Map([
    ...records.map((record, row): [string, string] => [
      recordFile(`${bundle}/${idOf(record)}`),
      JSON.stringify(shown[row]),
    ]),
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
  return { url: addressOf(record), words: toIndexWords(foldedText(record)) };
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

function toPlanRecords({ records, ...plan }: RecordedPlan, idOf: (record: SearchRecord) => string): PlanRecords {
  const entries = records.map((record) => toEntry(record.kind, foldedText(record), idOf(record)));
  return { ...plan, records: entries.join(' ') };
}

function foldedText(record: SearchRecord): string {
  return fold(recordText(record)).text;
}

/** The most frequent characters of the records, most frequent first; of equals the lower code point. */
function commonCharacters(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const character of foldedText(record)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .slice(0, COMMON)
    .map(([character]) => character)
    .join('');
}
