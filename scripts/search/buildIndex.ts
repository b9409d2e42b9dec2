/**
 * Search records → the files of the search index, in memory: the start of every query, and for every bundle the chunks of
 * Pagefind's index and one file per record. The same records give the same bytes.
 *
 * Pagefind indexes only the words; the content of hits is in this project's own files, and so is what reads them.
 */
import {
  bundleChunk,
  bundleFile,
  bundleName,
  facetFile,
  firstBundle,
  formatEntry,
  lengthClassOf,
  packFile,
  recordFile,
  startFile,
  targetFile,
  topicFile,
  toPlanKey,
} from '../../src/search/index/bundleList.ts';
import type { Bundle, BundleList, IndexStart, PlanRecords, PlanTopics } from '../../src/search/index/bundleList.ts';
import { checksum } from '../../src/search/index/checksum.ts';
import { sealFile } from '../../src/search/index/sealed.ts';
import { toIndexWords } from '../../src/search/index/indexWords.ts';
import type { TargetEntry, TargetTable } from '../../src/search/index/planTables.ts';
import { toFacetTable } from '../../src/search/records/facets.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { IndexedRecord, SearchRecord } from '../../src/search/records/record.ts';
import { foldRecord } from '../../src/search/records/recordText.ts';
import { must } from '../../src/text/must.ts';
import type { IndexFiles, Knowledge } from './indexFiles.ts';
import { buildPagefindIndex } from './pagefindIndex.ts';
import { toBundles } from './readRecords.ts';
import type { RecordedPlan } from './readRecords.ts';

/** Only this many characters are ranked; rarer ones are all treated alike. */
const COMMON = 300;

/**
 * All files of the index, in bundles of at most `mostRecords`. Throws when Pagefind rejects a record, or two records of
 * a bundle have the same address.
 */
export async function buildIndex(
  plans: readonly RecordedPlan[],
  { meanings, files: known }: Knowledge,
  mostRecords?: number,
): Promise<IndexFiles> {
  const bundles = toBundles(plans, mostRecords);
  const files: IndexFiles = new Map(known);
  let first: Bundle | undefined;
  for (const [at, records] of bundles.entries()) {
    const built = await buildBundle(bundleName(at), records);
    first ??= built.bundle;
    for (const [path, content] of built.files) files.set(path, content);
  }
  const mark = markOf(files);
  const start = formatStart({ list: toBundleList(bundles), first: must(first, 'bundle'), meanings, mark });
  return sealAll(files, mark).set(startFile, start);
}

/** `formatStart(start) // => '{"list":…,"first":…,"meanings":…,"mark":…}'` */
export function formatStart(start: IndexStart): string {
  return JSON.stringify(start);
}

/** These files sealed with the mark of their index. */
export function sealAll(files: IndexFiles, mark: string): IndexFiles {
  return new Map([...files].map(([path, content]) => [path, sealFile(mark, path, Buffer.from(content))]));
}

/** A mark that no index of other files has. */
function markOf(files: IndexFiles): string {
  const sums = [...files].map(([path, content]) => `${path} ${checksum(Buffer.from(content))}`).sort();
  return checksum(Buffer.from(sums.join(' ')));
}

/** One bundle, and its files; the first bundle is in the start of the index instead of a file. */
export async function buildBundle(
  name: string,
  plans: readonly RecordedPlan[],
): Promise<{ bundle: Bundle; files: IndexFiles }> {
  const records = plans.flatMap((plan) => plan.records);
  const chunks = await buildPagefindIndex(
    records.map((record) => ({ url: recordAddress(record), words: toIndexWords(foldedText(record)) })),
  );
  const bundle: Bundle = {
    plans: plans.map(toPlanRecords),
    chunks: chunks.map(({ from }) => from).join(' '),
  };
  const files: IndexFiles = new Map<string, Uint8Array | string>([
    ...chunks.map(({ content }, at) => [bundleChunk(name, at), content] as const),
    ...records.map(
      (record, at) => [recordFile(`${name}/${String(at)}`), JSON.stringify(toShownRecord(record))] as const,
    ),
    ...plans.flatMap(planFiles),
    [topicFile(name), JSON.stringify(plans.map(toPlanTopics))],
  ]);
  if (name !== firstBundle) files.set(bundleFile(name), JSON.stringify(bundle));
  return { bundle, files };
}

/** The list of the bundles of an index. */
export function toBundleList(bundles: readonly (readonly RecordedPlan[])[]): BundleList {
  return {
    bundles: bundles.map((plans) => plans.map(toPlanKey)),
    common: commonCharacters(bundles.flat().flatMap(({ records }) => records)),
  };
}

/** The files of one plan: its records together, and the tables of facets and targets. */
function planFiles({ id, records }: RecordedPlan): [path: string, content: string][] {
  const targets: TargetTable = {};
  for (const [row, record] of records.entries()) if (record.targets.length > 0) targets[row] = toTargetEntry(record);
  return [
    [packFile(id), JSON.stringify(records.map(toShownRecord))],
    [facetFile(id), JSON.stringify(toFacetTable(records.map(({ facets }) => facets)))],
    [targetFile(id), JSON.stringify(targets)],
  ];
}

function toTargetEntry(record: IndexedRecord): TargetEntry {
  const { place, label, leads, targets } = record;
  return { url: recordAddress(record), place, label, leads, targets };
}

/** The record without the data in the tables. */
function toShownRecord(record: IndexedRecord): SearchRecord {
  const { kind, plan, place, label, num, short, lines, blocks, leads, responsibles, collective, goals } = record;
  return { kind, plan, place, label, num, short, lines, blocks, leads, responsibles, collective, goals };
}

function toPlanRecords({ records, ...plan }: RecordedPlan): PlanRecords {
  const entries = records.map((record) =>
    formatEntry({
      kind: record.kind,
      lengthClass: lengthClassOf(foldedText(record).length),
      measured: record.targets.length > 0,
      assigned: record.facets.leads.length + record.facets.responsibles.length > 0,
    }),
  );
  return { ...plan, records: entries.join(' '), indicators: rowsBy(records.map(({ indicators }) => indicators)) };
}

function toPlanTopics({ records }: RecordedPlan): PlanTopics {
  return rowsBy(records.map(({ topics }) => topics));
}

/** The rows that have each value, each as the step from the one before. `rowsBy([['myopia'], [], ['myopia']]) // => { myopia: '0 2' }` */
function rowsBy(values: readonly (readonly string[])[]): Record<string, string> {
  const rows = new Map<string, number[]>();
  values.forEach((own, row) => {
    for (const value of own) rows.set(value, [...(rows.get(value) ?? []), row]);
  });
  return Object.fromEntries(
    [...rows].map(([value, own]) => [value, own.map((row, at) => row - (own[at - 1] ?? 0)).join(' ')]),
  );
}

function foldedText(record: SearchRecord): string {
  return foldRecord(record).folded.text;
}

/** The most frequent characters of the records, most frequent first; ties by code point. */
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
