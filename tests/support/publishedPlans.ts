/** The committed plans as the site publishes them, in the order of its catalogue. */
import { plan as planSchema } from '../../src/model/plan.ts';
import type { PublishedPlan } from '../../src/model/published.ts';
import { readJson } from './corpus.ts';

/** The order in which the site lists the plans, written out: addresses of pairs depend on it. */
export const planIds = [
  'anshan-tiexi-children-2021',
  'yushu-children-2021',
  'liaocheng-women-2021',
  'liaocheng-children-2021',
  'liaocheng-children-2021-undated',
  'tengchong-women-2021',
  'tengchong-children-2021',
] as const;

/** Every plan; each call reads them anew. */
export function readPublishedPlans(): PublishedPlan[] {
  return planIds.map((id) => {
    const plan = planSchema.parse(readJson(`../content/plans/${id}/plan.json`));
    if (plan.code === null || plan.region === null) throw new Error(`${id} is not published`);
    return { ...plan, id, code: plan.code, region: plan.region, sourceId: 'document', otherText: plan.textOf !== null };
  });
}
