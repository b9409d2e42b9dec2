/** Topics: which shared domain a plan's domain is; from then on the topic is in the ids. */
import type { DomainEntry } from '../model/catalogue.ts';
import type { Plan } from '../model/plan.ts';
import { withoutBlanks } from '../text/blank.ts';
import { renamePages } from './ids.ts';

/**
 * The plan with a topic for every domain whose heading is a name of the registry; the others keep null. Domains, as the
 * parser leaves them, have the slug of their page as id.
 */
export function assignDomainTopics(plan: Plan, registry: DomainEntry[]): Plan {
  const find = topicFinder(plan.audience, registry);
  const domains = plan.domains.map((domain) => ({ ...domain, topic: find(domain.heading) }));
  const taken = new Map(plan.pages.map(({ slug }) => [slug, 1]));
  const slugs = new Map<string, string>();
  for (const { id, topic } of domains) {
    if (topic === null) continue;
    const times = (taken.get(topic) ?? 0) + 1;
    taken.set(topic, times);
    slugs.set(id, times === 1 ? topic : `${topic}-${String(times)}`);
  }
  return renamePages({ ...plan, domains }, slugs);
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
