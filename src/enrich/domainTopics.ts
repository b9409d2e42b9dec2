/** Topics: which shared domain a plan's domain is; from then on the topic stands in the ids. */
import type { DomainEntry } from '../model/catalogue.ts';
import type { Domain, Plan } from '../model/plan.ts';
import { withoutBlanks } from '../text/blank.ts';
import { rebaseDomain } from './ids.ts';

/** The plan with a topic for every domain whose heading is a name of the registry; the others keep null. */
export function assignDomainTopics(plan: Plan, registry: DomainEntry[]): Plan {
  const taken = new Map<string, number>();
  const find = topicFinder(plan.audience, registry);
  return { ...plan, domains: plan.domains.map((domain) => assignDomainTopic(domain, find(domain.heading), taken)) };
}

function assignDomainTopic(domain: Domain, topic: string | null, taken: Map<string, number>): Domain {
  if (topic === null) return domain;
  const times = (taken.get(topic) ?? 0) + 1;
  taken.set(topic, times);
  return rebaseDomain({ ...domain, topic }, times === 1 ? topic : `${topic}-${String(times)}`);
}

/** Finds the topic of a heading: among those of the plan's own audience, else among the names for any audience. */
function topicFinder(audience: string, registry: DomainEntry[]): (heading: string) => string | null {
  const own = registry.flatMap(({ id, names, headings }) =>
    [names[audience] ?? [], headings[audience] ?? []].flat().map((name) => [name, id] as const),
  );
  const all = registry.flatMap(({ id, names }) => Object.values(names).map((name) => [name, id] as const));
  // Of entries with one key the last counts: the first of the registry, and the plan's own audience before others.
  const topics = new Map([...own, ...all].reverse());
  return (heading) => topics.get(withoutBlanks(heading)) ?? null;
}
