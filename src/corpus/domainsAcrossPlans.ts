/** Domains of the registry, each with the domains of all plans that treat it. */
import type { Audience } from '../model/audience.ts';
import type { DomainEntry } from '../model/catalogue.ts';

import { domainPlaces } from './places.ts';
import type { DomainPlace } from './places.ts';
import type { PublishedPlan } from './publishedPlans.ts';

/** One domain of the registry in the plans for one audience, in the order of the plans. */
export interface DomainAcrossPlans {
  audience: Audience;
  topic: DomainEntry;
  name: string;
  places: DomainPlace[];
  /** The same in further texts of a plan: shown on request, never counted. */
  inOtherTexts: DomainPlace[];
}

/** Every domain that occurs in a plan, by audience in the given order, then in the order of the registry. */
export function toDomainsAcrossPlans(
  texts: readonly PublishedPlan[],
  registry: readonly DomainEntry[],
  audiences: readonly Audience[],
): DomainAcrossPlans[] {
  const keyOf = (audience: string, topic: string | null): string => `${audience} ${topic ?? ''}`;
  const byKey = Map.groupBy(domainPlaces(texts), ({ plan, domain }) => keyOf(plan.audience, domain.topic));
  const topics = registry.toSorted((a, b) => a.order - b.order);
  return audiences.flatMap((audience) =>
    topics.flatMap((topic) => {
      const all = byKey.get(keyOf(audience.id, topic.id)) ?? [];
      const places = all.filter(({ plan }) => !plan.otherText);
      if (places.length === 0) return [];
      const name = topic.names[audience.id] ?? places[0]?.domain.heading ?? topic.id;
      return [{ audience, topic, name, places, inOtherTexts: all.filter(({ plan }) => plan.otherText) }];
    }),
  );
}

/** The domain across plans; undefined when the topic is null or no plan for that audience has it. */
export function findDomainAcrossPlans(
  domains: readonly DomainAcrossPlans[],
  audienceId: string,
  topicId: string | null,
): DomainAcrossPlans | undefined {
  return domains.find(({ audience, topic }) => audience.id === audienceId && topic.id === topicId);
}
