/**
 * Search records → the files of the search index, in memory: the start of every query, the words in parts, and one file per
 * record. The same records give the same bytes.
 *
 * Pagefind finds which records have which words; the files are this project's own, and so is what reads them.
 */
import { formatEntry, lengthClassOf } from '../../src/search/index/bundleList.ts';
import {
  bundleFile,
  bundleName,
  facetFile,
  packFile,
  recordFile,
  startFile,
  targetFile,
  targetTableFile,
} from '../../src/search/index/indexPaths.ts';
import type { BundleList, IndexStart, PlanKey, PlanRecords } from '../../src/search/index/bundleList.ts';
import { checksum } from '../../src/search/index/checksum.ts';
import { sealFile } from '../../src/search/index/sealed.ts';
import { stateForms } from '../../src/search/index/statedForms.ts';
import type { TargetEntry, TargetTable } from '../../src/search/index/planTables.ts';
import { toFacetTable } from '../../src/search/records/facets.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { IndexedRecord, SearchRecord } from '../../src/search/records/record.ts';
import { foldRecord } from '../../src/search/records/recordText.ts';
import { wordsOfBundle } from './bundleWords.ts';
import { encodeJson } from './encodeJson.ts';
import type { IndexFiles, Knowledge } from './indexFiles.ts';
import { toBundles } from './readRecords.ts';
import type { RecordedPlan } from './readRecords.ts';
import { addGroups } from './packGroups.ts';
import { buildParts, packWords } from './packParts.ts';
import type { PackedWords } from './packParts.ts';

/** Only this many characters are ranked; rarer ones are all treated alike. */
const COMMON = 300;

/**
 * All files of the index, in bundles of at most `mostRecords`. Throws when Pagefind rejects a record, or two records of
 * a bundle have the same address.
 */
export async function buildIndex(
  plans: readonly RecordedPlan[],
  { meanings, groups, files: known, ...beside }: Knowledge,
  mostRecords?: number,
): Promise<IndexFiles> {
  const bundles = toBundles(plans, mostRecords);
  const list = toBundleList(bundles);
  const files: IndexFiles = new Map(known);
  const packed: PackedWords[] = [];
  for (const [at, records] of bundles.entries()) {
    const built = await buildBundle(bundleName(at), records, list);
    packed.push(built.words);
    for (const [path, content] of built.files) files.set(path, content);
  }
  const parts = await addGroups(groups, buildParts(packed, beside), list.common);
  for (const [path, content] of parts.files) files.set(path, content);
  const encoded = encodeAll(files);
  const mark = markOf(encoded);
  return sealAll(encoded, mark).set(startFile, formatStart({ list, parts: parts.table, meanings, mark }));
}

/** The first file: `{"list":…,"parts":…,"meanings":…,"mark":…}`. */
export function formatStart(start: IndexStart): Uint8Array {
  return encodeStated(JSON.stringify(start));
}

/** The bytes of these files. */
export function encodeAll(files: IndexFiles): Map<string, Uint8Array> {
  return new Map(
    [...files].map(([path, content]) => [path, typeof content === 'string' ? encodeStated(content) : content]),
  );
}

function encodeStated(json: string): Uint8Array {
  return encodeJson(stateForms(json));
}

/** These files sealed with the mark of their index. */
export function sealAll(files: ReadonlyMap<string, Uint8Array>, mark: string): IndexFiles {
  return new Map([...files].map(([path, content]) => [path, sealFile(mark, path, content)]));
}

/** A mark that no index of other files has. */
function markOf(files: ReadonlyMap<string, Uint8Array>): string {
  const sums = [...files].map(([path, content]) => `${path} ${checksum(content)}`).sort();
  return checksum(Buffer.from(sums.join(' ')));
}

/** The files of one bundle, and the words of its records. */
export async function buildBundle(
  name: string,
  plans: readonly RecordedPlan[],
  { entries }: BundleList,
): Promise<{ words: PackedWords; files: IndexFiles }> {
  const records = plans.flatMap((plan) => plan.records);
  const files: IndexFiles = new Map<string, Uint8Array | string>([
    ...records.flatMap((record, at) => recordFiles(`${name}/${String(at)}`, record)),
    ...plans.flatMap(planFiles),
    [bundleFile(name), JSON.stringify(plans.map(toPlanRecords))],
  ]);
  const numbers = new Map(entries.split(' ').map((entry, at) => [entry, at]));
  const words = await wordsOfBundle(records, (record) => numbers.get(entryOf(record)) ?? 0);
  return { words: packWords(words), files };
}

/** The list of the bundles of an index. */
export function toBundleList(bundles: readonly (readonly RecordedPlan[])[]): BundleList {
  const records = bundles.flat().flatMap((plan) => plan.records);
  return {
    bundles: bundles.map((plans) => plans.map(toPlanKey)),
    entries: byFrequency(records.map(entryOf)).join(' '),
    common: byFrequency(records.flatMap((record) => [...foldedText(record)]))
      .slice(0, COMMON)
      .join(''),
  };
}

function toPlanKey({ id, title, region, audience, otherText, years, records }: RecordedPlan): PlanKey {
  const named = records.flatMap(({ facets }) => [...facets.leads, ...facets.responsibles, ...facets.goalDepartments]);
  return {
    ...{ id, region: region.value, audience: audience.value, otherText, records: records.length, years },
    assigned: named.length > 0,
    ...(otherText ? { title } : {}),
  };
}

/** The files of one record: itself, and what it promises in numbers, if it does. */
function recordFiles(id: string, record: IndexedRecord): [path: string, content: string][] {
  const own: [path: string, content: string] = [recordFile(id), JSON.stringify(toShownRecord(record))];
  return record.targets.length === 0 ? [own] : [own, [targetFile(id), JSON.stringify(toTargetEntry(record))]];
}

/** The files of one plan: its records together, and the tables of facets and targets. */
function planFiles({ id, records }: RecordedPlan): [path: string, content: string][] {
  const targets: TargetTable = {};
  for (const [row, record] of records.entries()) if (record.targets.length > 0) targets[row] = toTargetEntry(record);
  return [
    [packFile(id), JSON.stringify(records.map(toShownRecord))],
    [facetFile(id), JSON.stringify(toFacetTable(records.map(({ facets }) => facets)))],
    [targetTableFile(id), JSON.stringify(targets)],
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

function toPlanRecords({ records, years: _, ...plan }: RecordedPlan): PlanRecords {
  return { ...plan, records: records.map(entryOf).join(' ') };
}

function entryOf(record: IndexedRecord): string {
  return formatEntry({
    kind: record.kind,
    lengthClass: lengthClassOf(foldedText(record).length),
    measured: record.targets.length > 0,
    assigned: record.facets.leads.length + record.facets.responsibles.length > 0,
  });
}

function foldedText(record: SearchRecord): string {
  return foldRecord(record).folded.text;
}

/** Each value once, the most frequent first; ties by code unit. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1)).map(([value]) => value);
}
