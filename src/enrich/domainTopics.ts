/** Topics: finds the topic that each domain of a plan shares with other plans, and puts it into the ids. */
import type { Plan } from '../model/plan.ts';
import type { Registry } from '../model/registry.ts';
import { wordsOfLists } from '../model/sourcedWords.ts';
import { withoutUnseen } from '../text/blank.ts';
import { withoutGlosses } from '../text/glosses.ts';
import { toMatchForm } from '../text/matchForm.ts';
import { withoutPrefix } from '../text/withoutPrefix.ts';
import { renamePages } from './ids.ts';

type DomainRegistry = Pick<Registry, 'domains' | 'audiences'>;

/**
 * The plan with a topic for every domain whose heading is in the registry; other domains keep null. As the parser
 * leaves them, domains have the slug of their page as id.
 */
export function assignDomainTopics(plan: Plan, registry: DomainRegistry): Plan {
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

/**
 * A function that finds the topic of a heading: first among the names for the plan's own audience, with or without the
 * audience in front, then among the names for any audience.
 */
function topicFinder(audience: string, { domains, audiences }: DomainRegistry): (heading: string) => string | null {
  const prefixes = wordsOfLists(audiences.find(({ id }) => id === audience)?.headingPrefixes ?? []);
  const toKey = (heading: string): string => withoutPrefix(plainForm(heading), prefixes);
  const own = new Map(
    domains.flatMap(({ id, names, headings }) =>
      [names[audience] ?? [], headings[audience] ?? []].flat().map((name) => [toKey(name), id] as const),
    ),
  );
  const all = new Map(domains.flatMap(({ id, names }) => Object.values(names).map((name) => [name, id] as const)));
  return (heading) => own.get(toKey(heading)) ?? all.get(plainForm(heading)) ?? null;
}

/** Headings are compared without blanks and glosses, in simplified characters. */
function plainForm(heading: string): string {
  return withoutGlosses(toMatchForm(withoutUnseen(heading)));
}
