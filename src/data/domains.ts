/** Queries for domains across plans. */
import type { Audience } from '../model/audience.ts';
import type { DomainAcrossPlans } from '../model/published.ts';
import { getCatalogue } from './catalogue.ts';

let domains: Promise<DomainAcrossPlans[]> | undefined;

/** Every domain that a plan has, by audience in the order of the registry, then in the order of domains. */
export function getDomainsAcrossPlans(): Promise<DomainAcrossPlans[]> {
  domains ??= loadDomains();
  return domains;
}

/** The domain across plans; undefined when the topic is null or no plan for that audience has it. */
export async function findDomainAcrossPlans(
  audienceId: string,
  topicId: string | null,
): Promise<DomainAcrossPlans | undefined> {
  return (await getDomainsAcrossPlans()).find(
    ({ audience, topic }) => audience.id === audienceId && topic.id === topicId,
  );
}

async function loadDomains(): Promise<DomainAcrossPlans[]> {
  const { plans, topics, audiences } = await getCatalogue();
  return audiences
    .flatMap((audience) =>
      topics.map((topic) => {
        const places = plans
          .filter((plan) => plan.audience === audience.id)
          .flatMap((plan) =>
            plan.domains.filter((domain) => domain.topic === topic.id).map((domain) => ({ plan, domain })),
          );
        return {
          audience,
          topic,
          name: topic.names[audience.id] ?? places[0]?.domain.heading ?? topic.id,
          places,
        };
      }),
    )
    .filter(({ places }) => places.length > 0);
}

/** All audiences of the registry, in its order. */
export async function getRegisteredAudiences(): Promise<Audience[]> {
  return (await getCatalogue()).audiences;
}

/** The audiences that have a plan, in the order of the registry. */
export async function getAudiences(): Promise<Audience[]> {
  const { plans, audiences } = await getCatalogue();
  return audiences.filter(({ id }) => plans.some(({ audience }) => audience === id));
}
