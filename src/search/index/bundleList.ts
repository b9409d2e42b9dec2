/**
 * The catalogue: which bundles the index is made of, and what the records of each are.
 *
 * A bundle is a folder of its own with an index of Pagefind in it, for as many plans as Pagefind can hold well. The
 * browser reads the list of bundles once, and of a bundle its plans when a question may concern one of them.
 */
import type { Labelled } from '../records/facets.ts';
import { failedFacets, filteredFacets } from '../query/filters.ts';
import type { FacetName, Filters } from '../query/filters.ts';

/** Files of the index beside the engine's own. */
export const catalogueFile = 'catalogue.json';
/** The plans of a bundle: PlanRecords[]. */
export const bundleFile = (bundle: string): string => `${bundle}/plans.json`;
/** `recordFile('1/8fad0e1') // => '1/records/8fad0e1.json'` */
export const recordFile = (recordId: string): string => `${recordId.replace('/', '/records/')}.json`;
/** All records of a plan, in the order of the catalogue. */
export const packFile = (planId: string): string => `packs/${planId}.json`;

/** Name of the n-th bundle, from 0. `bundleName(0) // => '1'` */
export const bundleName = (at: number): string => String(at + 1);
/** Every index has it. */
export const firstBundle = bundleName(0);

/** What of a plan is known before its bundle is opened: all that says whether a filter leaves any of its records. */
export interface PlanKey {
  id: string;
  region: string;
  audience: string;
}

export interface Catalogue {
  /** The plans of each bundle; all plans in the order of the site. */
  bundles: PlanKey[][];
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
}

/** A plan as filters and exports need it. */
export interface PlanEntry {
  id: string;
  title: string;
  /** True when the title is printed in the text, not a description by the site. */
  titled: boolean;
  region: Labelled;
  audience: Labelled;
  /** 文号; null: not stated. */
  number: string | null;
  /** Path of the source document, and the name of its file. */
  source: { path: string; file: string };
}

export interface PlanRecords extends PlanEntry {
  /** Its records in the order of the text, as places.ts writes them, separated by blanks. */
  records: string;
}

const planFacets: readonly FacetName[] = ['plan', 'region', 'audience'];

/** The bundles with a plan whose records may pass the filters, in order. */
export function bundlesFor(catalogue: Catalogue, filters: Filters): string[] {
  return bundlesWith(catalogue, (plan) => failedBy(plan, filters) === 0);
}

/** The bundles with a plan that is counted or named beside the filters. */
export function bundlesCountedFor(catalogue: Catalogue, filters: Filters): string[] {
  return bundlesWith(catalogue, (plan) => isCountedFor(plan, filters));
}

/** True for a plan that one facet alone shuts out, or one lets in: what is counted or named beside the filters. */
export function isCountedFor(plan: PlanKey, filters: Filters): boolean {
  const filtered = filteredFacets(filters).filter((facet) => planFacets.includes(facet)).length;
  const failed = failedBy(plan, filters);
  return failed <= 1 || failed < filtered;
}

/** `toPlanKey(plan) // => { id: 'yushu-children-2021', region: 'yushu', audience: 'children' }` */
export function toPlanKey({ id, region, audience }: Pick<PlanEntry, 'id' | 'region' | 'audience'>): PlanKey {
  return { id, region: region.value, audience: audience.value };
}

function bundlesWith({ bundles }: Catalogue, wanted: (plan: PlanKey) => boolean): string[] {
  return bundles.flatMap((plans, at) => (plans.some(wanted) ? [bundleName(at)] : []));
}

function failedBy({ id, region, audience }: PlanKey, filters: Filters): number {
  const values = { plan: [id], region: [region], audience: [audience] };
  return failedFacets(values, filters).filter((facet) => planFacets.includes(facet)).length;
}
