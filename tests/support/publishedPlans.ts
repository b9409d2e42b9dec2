/** The committed plans as the site publishes them, in the order of its catalogue. */
import { plan as planSchema } from '../../src/model/plan.ts';
import type { PublishedPlan } from '../../src/model/published.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { contentFolder, readJson } from './corpus.ts';

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

const { audiences } = readRegistry(contentFolder);

/** Every plan; each call reads them anew. */
export function readPublishedPlans(): PublishedPlan[] {
  return planIds.map(readPublishedPlan);
}

/** The plan with this id. */
export function readPublishedPlan(id: string): PublishedPlan {
  const plan = planSchema.parse(readJson(`../content/plans/${id}/plan.json`));
  const { code, region, textOf } = plan;
  const audienceEntry = audiences.find((entry) => entry.id === plan.audience);
  if (code === null || region === null || audienceEntry === undefined) throw new Error(`${id} is not published`);
  return { ...plan, id, code, region, audienceEntry, sourceId: 'document', otherText: textOf !== null };
}
