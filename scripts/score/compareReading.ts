/** Plans as they were read, against what is claimed of their text. */
import type { Plan } from '../../src/model/plan.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { compareDuties } from './compareDuties.ts';
import { compareSurroundings } from './compareSurroundings.ts';
import { compareTargets } from './compareTargets.ts';
import { itemsOf } from './readItems.ts';
import type { LayoutClaims } from './claims.ts';

export interface ReadingComparison {
  /** One line each, in words. */
  differences: string[];
  /** Items of both, counted with their domains: as read, as claimed, and what is in both. */
  items: { found: number; meant: number; both: number };
}

/** The differences between plans and the claims about them, and the items counted. */
export function compareReading(plans: readonly Plan[], claims: LayoutClaims): ReadingComparison {
  const found = itemsOf(plans).map(({ domain, kind, text }) => keyOf(domain, kind, text));
  const meant = claimedItems(claims);
  const left = new Map<string, number>();
  for (const key of found) left.set(key, (left.get(key) ?? 0) + 1);
  const missing = meant.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  const extra = [...left].flatMap(([key, count]) => (count > 0 ? Array<string>(count).fill(key) : []));
  const inOrder = missing.length > 0 || extra.length > 0 || found.join('\n') === meant.join('\n');
  return {
    differences: [
      ...missing.map((key) => `missing ${key}`),
      ...extra.map((key) => `extra ${key}`),
      ...(inOrder ? [] : ['items in another order']),
      ...compareDuties(plans, claims),
      ...compareTargets(plans, claims),
      ...compareSurroundings(plans, claims),
    ],
    items: { found: found.length, meant: meant.length, both: meant.length - missing.length },
  };
}

function claimedItems({ domains }: LayoutClaims): string[] {
  return domains.flatMap(({ heading, goals, measures, tasks }) => [
    ...goals.map((text) => keyOf(heading, 'goal', text)),
    ...measures.map((text) => keyOf(heading, 'measure', text)),
    ...tasks.map((task) => keyOf(heading, 'task', typeof task === 'string' ? task : task[1])),
  ]);
}

function keyOf(domain: string, kind: string, text: string): string {
  return `${withoutBlanks(domain)} | ${kind} | ${withoutBlanks(text)}`;
}
