/** Queries for domains across plans. */
import type { DomainAcrossPlans } from '../model/published.ts';
import type { Audience } from '../model/plan.ts';
import { getCatalogue } from './catalogue.ts';

const audiences: Audience[] = ['women', 'children', 'other'];
let domains: Promise<DomainAcrossPlans[]> | undefined;

/** Every domain that a plan has, women's before children's, in the order of the registry. */
export function getDomainsAcrossPlans(): Promise<DomainAcrossPlans[]> {
  domains ??= loadDomains();
  return domains;
}

/** The domain across plans; undefined when the topic is null or no plan for that audience has it. */
export async function findDomainAcrossPlans(
  audience: Audience,
  topicId: string | null,
): Promise<DomainAcrossPlans | undefined> {
  return (await getDomainsAcrossPlans()).find(({ audience: of, topic }) => of === audience && topic.id === topicId);
}

async function loadDomains(): Promise<DomainAcrossPlans[]> {
  const { plans, topics } = await getCatalogue();
  return audiences
    .flatMap((audience) =>
      topics.map((topic) => {
        const places = plans
          .filter((plan) => plan.audience === audience)
          .flatMap((plan) =>
            plan.domains.filter((domain) => domain.topic === topic.id).map((domain) => ({ plan, domain })),
          );
        return {
          audience,
          topic,
          name: (audience === 'other' ? undefined : topic.names[audience]) ?? places[0]?.domain.heading ?? topic.id,
          places,
        };
      }),
    )
    .filter(({ places }) => places.length > 0);
}
