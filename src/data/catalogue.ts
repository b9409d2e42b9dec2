/**
 * The one load of everything the site shows, with the indexes that its queries need.
 *
 * Read once a build and shared by all pages; a broken invariant (a plan without source, a department nobody
 * registered) stops the build and says which.
 */
import { getCollection } from 'astro:content';
import type { Audience } from '../model/audience.ts';
import type { DomainEntry } from '../model/catalogue.ts';
import type { Department } from '../model/department.ts';
import type { Plan } from '../model/plan.ts';
import type { DepartmentDuties, PublishedPlan, PublishedSource } from '../model/published.ts';
import type { Region } from '../model/region.ts';
import { indexDuties } from './duties.ts';
import { getSourceTexts } from './sourceTexts.ts';
import type { SourceText } from './sourceTexts.ts';

export interface Catalogue {
  /** By region in the order of their codes, audiences in the order of their registry, titled texts before others. */
  plans: PublishedPlan[];
  regions: Region[];
  /** In the order of the registry. */
  audiences: Audience[];
  topics: DomainEntry[];
  /** In the order of the registry, only those that a plan names. */
  departments: Map<string, DepartmentDuties>;
  sources: Map<string, PublishedSource>;
}

let catalogue: Promise<Catalogue> | undefined;

/** The catalogue; loaded at the first call. */
export function getCatalogue(): Promise<Catalogue> {
  catalogue ??= loadCatalogue();
  return catalogue;
}

async function loadCatalogue(): Promise<Catalogue> {
  const regions = (await getCollection('regions')).map(({ data }) => data).sort((a, b) => (a.code < b.code ? -1 : 1));
  const audiences = (await getCollection('audiences')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  const topics = (await getCollection('domains')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  const registered = (await getCollection('departments')).flatMap(({ data }): Department[] => data);
  const texts = await getSourceTexts();
  const plans = orderPlans(
    (await getCollection('plans')).map(({ data }) => toPublishedPlan(data, texts, audiences)),
    regions,
  );
  return {
    plans,
    regions,
    audiences,
    topics,
    departments: indexDuties(plans, registered, regions),
    sources: new Map(texts.map((source) => [source.id, toPublishedSource(source, plans)])),
  };
}

function toPublishedPlan(plan: Plan, texts: SourceText[], audiences: Audience[]): PublishedPlan {
  const { id, code, region } = plan;
  const audienceEntry = audiences.find((entry) => entry.id === plan.audience);
  const source = texts.find(({ file }) => file === plan.source.file);
  if (id === null || code === null || region === null)
    throw new Error(`Plan "${plan.displayTitle}" has no id, no code or no region.`);
  if (source === undefined) throw new Error(`Plan ${id}: no source text named ${plan.source.file}.`);
  if (audienceEntry === undefined) throw new Error(`Plan ${id}: no audience ${plan.audience} in the registry.`);
  return { ...plan, id, code, region, audienceEntry, sourceId: source.id, otherText: plan.textOf !== null };
}

function orderPlans(plans: PublishedPlan[], regions: Region[]): PublishedPlan[] {
  const place = new Map(regions.map(({ slug }, index) => [slug, index]));
  const placeOf = ({ region }: PublishedPlan): number => place.get(region.slug) ?? regions.length;
  return plans.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.audienceEntry.order - b.audienceEntry.order ||
      Number(a.title === null) - Number(b.title === null) ||
      (a.id < b.id ? -1 : 1),
  );
}

function toPublishedSource(source: SourceText, all: PublishedPlan[]): PublishedSource {
  const plans = all
    .filter(({ sourceId }) => sourceId === source.id)
    .sort((a, b) => a.source.lines[0] - b.source.lines[0]);
  return { ...source, lines: source.text.replace(/\r?\n$/, '').split(/\r?\n/), plans };
}
