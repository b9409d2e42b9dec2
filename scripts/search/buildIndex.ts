/**
 * Search records → the files of the search index, in memory: Pagefind's script and program, the list of bundles, and
 * for every bundle Pagefind's index, its plans and one file per record. The same records give the same bytes.
 *
 * Pagefind stores only the words; the content of hits is in this project's own files. So its fragments and its user
 * interfaces are left out.
 */
import {
  bundleFile,
  bundleName,
  catalogueFile,
  facetFile,
  formatEntry,
  lengthClassOf,
  packFile,
  recordFile,
  targetFile,
  toPlanKey,
} from '../../src/search/index/bundleList.ts';
import type { BundleList, PlanRecords } from '../../src/search/index/bundleList.ts';
import { toIndexWords } from '../../src/search/index/indexWords.ts';
import type { TargetEntry, TargetTable } from '../../src/search/index/planTables.ts';
import { toFacetTable } from '../../src/search/records/facets.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { IndexedRecord, SearchRecord } from '../../src/search/records/record.ts';
import { foldRecord } from '../../src/search/records/recordText.ts';
import { buildPagefindIndex } from './pagefindIndex.ts';
import { toBundles } from './readRecords.ts';
import type { RecordedPlan } from './readRecords.ts';

/** Contents by path in the folder of the index. */
export type IndexFiles = Map<string, Uint8Array | string>;

/** Only this many characters are ranked; rarer ones are all treated alike. */
const COMMON = 300;

/**
 * All files of the index, in bundles of at most `mostRecords`. Throws when Pagefind rejects a record, or two records of
 * a bundle have the same address.
 */
export async function buildIndex(plans: readonly RecordedPlan[], mostRecords?: number): Promise<IndexFiles> {
  const bundles = toBundles(plans, mostRecords);
  const files: IndexFiles = new Map([[catalogueFile, JSON.stringify(toBundleList(bundles))]]);
  for (const [at, bundle] of bundles.entries()) {
    for (const [path, content] of await buildBundle(bundleName(at), bundle)) files.set(path, content);
  }
  return files;
}

/** The files of one bundle, and those that all bundles share. */
export async function buildBundle(name: string, plans: readonly RecordedPlan[]): Promise<IndexFiles> {
  const records = plans.flatMap((plan) => plan.records);
  const { shared, own, ids } = await buildPagefindIndex(
    records.map((record) => ({ url: recordAddress(record), words: toIndexWords(foldedText(record)) })),
  );
  const idOf = (record: SearchRecord): string => {
    const id = ids.get(recordAddress(record));
    if (id === undefined) throw new Error(`Pagefind has no record for ${recordAddress(record)}`);
    return id;
  };
  return new Map<string, Uint8Array | string>([
    ...shared.map(({ path, content }) => [path, content] as const),
    ...own.map(({ path, content }) => [`${name}/${path}`, content] as const),
    ...plans.flatMap((plan) => planFiles(name, plan, idOf)),
    [bundleFile(name), JSON.stringify(plans.map((plan) => toPlanRecords(plan, idOf)))],
  ]);
}

/** The list of the bundles of an index. */
export function toBundleList(bundles: readonly (readonly RecordedPlan[])[]): BundleList {
  return {
    bundles: bundles.map((plans) => plans.map(toPlanKey)),
    common: commonCharacters(bundles.flat().flatMap(({ records }) => records)),
  };
}

/** The files of one plan: its records one by one and together, and the tables of facets and targets. */
function planFiles(
  bundle: string,
  { id, records }: RecordedPlan,
  idOf: (record: SearchRecord) => string,
): [path: string, content: string][] {
  const shown = records.map(toShownRecord);
  const targets: TargetTable = {};
  for (const [row, record] of records.entries()) if (record.targets.length > 0) targets[row] = toTargetEntry(record);
  return [
    ...shown.map((record): [string, string] => [recordFile(`${bundle}/${idOf(record)}`), JSON.stringify(record)]),
    [packFile(id), JSON.stringify(shown)],
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

function toPlanRecords({ records, ...plan }: RecordedPlan, idOf: (record: SearchRecord) => string): PlanRecords {
  const entries = records.map((record) =>
    formatEntry({
      id: idOf(record),
      kind: record.kind,
      lengthClass: lengthClassOf(foldedText(record).length),
      measured: record.targets.length > 0,
      assigned: record.facets.leads.length + record.facets.responsibles.length > 0,
    }),
  );
  return {
    ...plan,
    records: entries.join(' '),
    topics: rowsBy(records.map(({ topics }) => topics)),
    indicators: rowsBy(records.map(({ indicators }) => indicators)),
  };
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
