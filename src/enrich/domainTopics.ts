/** Topics: which shared domain a plan's domain is; from then on the topic stands in the ids. */
import type { DomainEntry } from '../model/catalogue.ts';
import type { Domain, Plan } from '../model/plan.ts';
import { withoutBlanks } from '../text/blank.ts';
import { rebaseDomain } from './ids.ts';

/** The plan with a topic for every domain whose heading is a name of the registry; the others keep null. */
export function assignDomainTopics(plan: Plan, registry: DomainEntry[]): Plan {
  const taken = new Map<string, number>();
  return { ...plan, domains: plan.domains.map((domain) => assignDomainTopic(domain, registry, taken)) };
}

function assignDomainTopic(domain: Domain, registry: DomainEntry[], taken: Map<string, number>): Domain {
  const topic = findTopic(domain.heading, registry);
  if (topic === null) return domain;
  const times = (taken.get(topic) ?? 0) + 1;
  taken.set(topic, times);
  return rebaseDomain({ ...domain, topic }, times === 1 ? topic : `${topic}-${String(times)}`);
}

function findTopic(heading: string, registry: DomainEntry[]): string | null {
  const name = withoutBlanks(heading);
  return registry.find(({ names }) => names.women === name || names.children === name)?.id ?? null;
}
