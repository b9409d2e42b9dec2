/** What comparing takes: every plan, and every indicator with its targets. */
import type { IndicatorTargets, PublishedPlan } from '../model/published.ts';
import { getIndicators } from './indicators.ts';
import { getPlans } from './plans.ts';

/** All plans, in the order of the catalogue, and all indicators, in the order of the registry. */
export async function getCompany(): Promise<{ plans: PublishedPlan[]; indicators: IndicatorTargets[] }> {
  return { plans: await getPlans(), indicators: await getIndicators() };
}
