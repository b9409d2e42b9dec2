/** 文中提及: bodies that goals and measures name in running text, kept apart from who leads and who is responsible. */
import type { NamedFacts, PublishedPlan } from '../model/published.ts';
import type { Link } from './links.ts';
import { commitmentName, shortPlanName } from './names.ts';
import type { CommitmentKind } from './names.ts';
import { goalPath, measurePath } from './routes.ts';

export interface MentionRow {
  /** The function, e.g. 民政. */
  name: string;
  /** As the texts write it, each once. */
  words: string[];
  /** Goals and measures that name it, in the order of the plans and texts. */
  links: Link[];
}

/** One row a function, those named most often first. */
export function toMentionRows(plans: PublishedPlan[], names: NamedFacts): MentionRow[] {
  const rows = new Map<string, { words: Set<string>; links: Link[] }>();
  for (const { link, mentions } of plans.flatMap(mentioning)) {
    for (const functionId of new Set(mentions.map((mention) => mention.function))) {
      const row = rows.get(functionId) ?? { words: new Set(), links: [] };
      for (const mention of mentions) if (mention.function === functionId) row.words.add(mention.text);
      row.links.push(link);
      rows.set(functionId, row);
    }
  }
  return [...rows]
    .map(([id, { words, links }]) => ({ name: names.functions.get(id) ?? id, words: [...words], links }))
    .sort((a, b) => b.links.length - a.links.length);
}

interface Mentioning {
  link: Link;
  mentions: PublishedPlan['domains'][number]['goals'][number]['mentions'];
}

function mentioning(plan: PublishedPlan): Mentioning[] {
  const toLink = (kind: CommitmentKind, heading: string, num: number, path: string): Link => ({
    label: `${shortPlanName(plan)} ${heading} ${commitmentName(kind, num)}`,
    path,
  });
  return plan.domains.flatMap(({ heading, goals, measures }) => [
    ...goals.map(({ id, num, mentions }) => ({ mentions, link: toLink('goal', heading, num, goalPath(id)) })),
    ...measures.map(({ id, num, mentions }) => ({
      mentions,
      link: toLink('measure', heading, num, measurePath(id)),
    })),
  ]);
}
