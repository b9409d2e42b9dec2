/**
 * Published plans: every text of the catalogue with its id, code, region and source document, in one order for site,
 * search, downloads and commands.
 */
import type { Audience } from '../model/audience.ts';
import type { Region } from '../model/region.ts';
import type { VersionedPlan } from './planVersion.ts';

export interface PublishedPlan extends VersionedPlan {
  id: string;
  code: string;
  region: Region;
  /** The registry entry of its audience. */
  audienceEntry: Audience;
  /** Folder of its source document. */
  sourceId: string;
  /** True when this is a further text of a plan that the site publishes under its main text. */
  otherText: boolean;
}

/** A source document from which plans were parsed. */
export interface PlanSource {
  /** Folder name. */
  id: string;
  /** Of its text; unlike file names, no two sources have the same. */
  sha256: string;
}

/** The plans in their order; throws when one lacks an id, code, region, registered audience or source document. */
export function toPublishedPlans(
  plans: readonly VersionedPlan[],
  sources: readonly PlanSource[],
  audiences: readonly Audience[],
): PublishedPlan[] {
  const sourceIds = new Map(sources.map(({ id, sha256 }) => [sha256, id]));
  const entries = new Map(audiences.map((entry) => [entry.id, entry]));
  return orderPlans(plans.map((plan) => toPublishedPlan(plan, sourceIds, entries)));
}

/**
 * Plans by the code of their region, then by audience in the order of the registry, texts with a printed title first,
 * then by id.
 *
 * orderPlans(plans).map(({ id }) => id) // => [… 'liaocheng-women-2021', 'liaocheng-children-2021' …]
 */
export function orderPlans<P extends OrderedPlan>(plans: readonly P[]): P[] {
  return plans.toSorted(
    (a, b) =>
      compare(a.region.code, b.region.code) ||
      a.audienceEntry.order - b.audienceEntry.order ||
      Number(a.title === null) - Number(b.title === null) ||
      compare(a.id, b.id),
  );
}

/** The properties that decide the order of plans. */
export interface OrderedPlan extends Pick<PublishedPlan, 'id' | 'title'> {
  region: Pick<Region, 'code'>;
  audienceEntry: Pick<Audience, 'order'>;
}

function toPublishedPlan(
  plan: VersionedPlan,
  sourceIds: ReadonlyMap<string, string>,
  audiences: ReadonlyMap<string, Audience>,
): PublishedPlan {
  const { id, code, region, source, displayTitle, textOf } = plan;
  const audienceEntry = audiences.get(plan.audience);
  const sourceId = sourceIds.get(source.sha256);
  if (id === null || code === null || region === null) throw new Error(`${displayTitle}: no id, code or region.`);
  if (sourceId === undefined) throw new Error(`${id}: no source document holds ${source.file} as it was parsed.`);
  if (audienceEntry === undefined) throw new Error(`${id}: no audience ${plan.audience} in the registry.`);
  return { ...plan, id, code, region, audienceEntry, sourceId, otherText: textOf !== null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
