/**
 * The list of the bundles of the index and of their plans.
 *
 * A bundle is some of the plans. The browser starts with one file, which holds what every query needs: the plans, what words
 * mean, and the mark of the other files. Which records have a word stands in the parts of the index (wordParts.ts); the list
 * of the records of a bundle is read when all of them are listed, or its plans are named.
 */
import { failedFacets } from '../query/conditions.ts';
import type { Meanings } from '../query/meanings.ts';
import { filteredFacets } from '../query/query.ts';
import type { Filters } from '../query/query.ts';
import { bundleName } from './indexPaths.ts';
import { recordKinds } from '../records/record.ts';
import type { FacetName, Labelled, RecordKind } from '../records/record.ts';
import { must } from '../../text/must.ts';
import type { PartTable } from './wordParts.ts';

export interface IndexStart {
  list: BundleList;
  /** Where the words are. */
  parts: PartTable;
  /** What the words of questions mean. */
  meanings: Meanings;
  /** With which every other file is sealed: see sealed.ts. */
  mark: string;
}

export interface BundleList {
  /** The plans of each bundle; all plans are in the order of the site. */
  bundles: PlanKey[][];
  /** What records are, the most frequent first, as formatEntry writes it, separated by blanks. */
  entries: string;
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
}

/** What every query needs of a plan: enough to count and order its records, and to tell whether a filter excludes them. */
export interface PlanKey {
  id: string;
  region: string;
  audience: string;
  /** True for a second text of a plan, whose records are hits only when it is chosen itself. */
  otherText: boolean;
  /** Number of its records. */
  records: number;
  /** Years in which numbers that it promises are due. */
  years: number[];
  /** True when some record names a department. */
  assigned: boolean;
  /** Only of a second text. */
  title?: string;
}

/** A plan as counts and exports need it. */
export interface PlanEntry {
  id: string;
  title: string;
  /** True when the title is printed in the text, false when it is a description by the site. */
  titled: boolean;
  region: Labelled;
  audience: Labelled;
  /** True for a second text of a plan. */
  otherText: boolean;
  /** 发文机关, 文号, 成文日期 (YYYY-MM-DD); null: not stated. */
  issuer: string | null;
  number: string | null;
  date: string | null;
  /** Path of the source document, and the name of its file. */
  source: { path: string; file: string };
}

export interface PlanRecords extends PlanEntry {
  /** An entry for each record, in the order of the text, separated by blanks. */
  records: string;
}

/** A record in the list of its plan. */
export interface RecordEntry {
  kind: RecordKind;
  /** Class of the length of its text: see lengthClassOf. */
  lengthClass: number;
  /** True when it promises a number. */
  measured: boolean;
  /** True when it names departments. */
  assigned: boolean;
}

const BASE = 36;
const LONGEST_CLASS = BASE - 1;
const CLASSES_PER_DOUBLING = 3;

/** `formatEntry({ kind: 'goal', lengthClass: 3, measured: true, assigned: false }) // => '031'` */
export function formatEntry({ kind, lengthClass, measured, assigned }: RecordEntry): string {
  const flags = Number(measured) + 2 * Number(assigned);
  return `${String(recordKinds.indexOf(kind))}${lengthClass.toString(BASE)}${String(flags)}`;
}

/** `parseEntry('031') // => { kind: 'goal', lengthClass: 3, measured: true, assigned: false }` */
export function parseEntry(entry: string): RecordEntry {
  const kind = must(recordKinds[Number(entry.charAt(0))], `record kind ${entry}`);
  const flags = Number(entry.charAt(2));
  return {
    kind,
    lengthClass: parseInt(entry.charAt(1), BASE),
    measured: flags % 2 === 1,
    assigned: flags >= 2,
  };
}

/** A class from 0 to 35 shared by texts of about this many characters. `lengthClassOf(150) // => 22` */
export function lengthClassOf(length: number): number {
  return Math.min(LONGEST_CLASS, Math.round(CLASSES_PER_DOUBLING * Math.log2(Math.max(1, length))));
}

/** The typical number of characters of a class. */
export function lengthOf(lengthClass: number): number {
  return 2 ** (lengthClass / CLASSES_PER_DOUBLING);
}

const planFacets: readonly FacetName[] = ['plan', 'region', 'audience'];

/** The bundles with a plan whose records may pass the filters, in order. */
export function bundlesFor(list: BundleList, filters: Filters): string[] {
  return bundlesWith(list, (plan) => mayPass(plan, filters));
}

/** True when records of a plan may pass the filters. */
export function mayPass(plan: PlanKey, filters: Filters): boolean {
  return failedBy(plan, filters) === 0;
}

/** The bundles with a plan that is counted or named beside the filters, in order. */
export function bundlesCountedFor(list: BundleList, filters: Filters): string[] {
  return bundlesWith(list, (plan) => isCountedFor(plan, filters));
}

/** True when a plan fails one filter at most, or passes one at least: such plans are counted or named beside the filters. */
export function isCountedFor(plan: PlanKey, filters: Filters): boolean {
  const filtered = filteredFacets(filters).filter((facet) => planFacets.includes(facet)).length;
  const failed = failedBy(plan, filters);
  return failed <= 1 || failed < filtered;
}

/** The second texts of plans that these filters choose, in order: only their records are hits beside those of plans. */
export function chosenOtherTexts({ bundles }: BundleList, { plan: chosen = [] }: Filters): string[] {
  return bundles.flat().flatMap(({ id, otherText }) => (otherText && chosen.includes(id) ? [id] : []));
}

function bundlesWith({ bundles }: BundleList, wanted: (plan: PlanKey) => boolean): string[] {
  return bundles.flatMap((plans, at) => (plans.some(wanted) ? [bundleName(at)] : []));
}

function failedBy({ id, region, audience }: PlanKey, filters: Filters): number {
  const values = { plan: [id], region: [region], audience: [audience] };
  return failedFacets(values, filters).filter((facet) => planFacets.includes(facet)).length;
}
