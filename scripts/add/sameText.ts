/** Whether a plan is a further text of one that is already published. */
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { withoutBlanks } from '../../src/text/blank.ts';

/** The share of items in common from which two texts are texts of one plan. */
const SHARE = 0.5;

/**
 * The published plan of the same region and audience that has at least half of the items word by word, in its main text;
 * undefined when none has.
 */
export function findSamePlan(plan: Plan, region: string, published: readonly Plan[]): Plan | undefined {
  const own = itemsOf(plan);
  return published.find((other) => {
    if (other.textOf !== null || other.region?.code !== region || other.audience !== plan.audience) return false;
    const theirs = new Set(itemsOf(other));
    const shared = own.filter((text) => theirs.has(text)).length;
    return shared > 0 && shared >= SHARE * Math.min(own.length, theirs.size);
  });
}

function itemsOf({ domains }: Plan): string[] {
  return domains.flatMap((domain) => commitmentsOf(domain).map(({ text }) => withoutBlanks(text)));
}
