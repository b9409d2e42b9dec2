/** Queries for goals and measures, with the place each stands in. */
import type { PublishedPlan, GoalPlace, MeasurePlace } from '../model/published.ts';
import { goalPlaces } from './duties.ts';
import { getPlans } from './plans.ts';

/** Every goal of every plan, in the order of the plans and texts. */
export async function getGoalPlaces(): Promise<GoalPlace[]> {
  return goalPlaces(await getPlans());
}

/** Every measure of every plan, in the order of the plans and texts. */
export async function getMeasurePlaces(): Promise<MeasurePlace[]> {
  return (await getPlans()).flatMap(measurePlaces);
}

/**
 * A goal that shows well what a goal is: the first that fits in a few lines, has a number in it and names who leads.
 * undefined when there is none.
 */
export async function findSpecimen(): Promise<GoalPlace | undefined> {
  return (await getGoalPlaces()).find(
    ({ goal: { text, leads } }) => leads.length > 0 && text.length >= 40 && text.length <= 70 && /\d+%/.test(text),
  );
}

function measurePlaces(plan: PublishedPlan): MeasurePlace[] {
  return plan.domains.flatMap((domain) => domain.measures.map((measure) => ({ plan, domain, measure })));
}
