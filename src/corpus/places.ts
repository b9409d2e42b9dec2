/** Goals and measures with the place they stand in, whichever of the two they are. */
import type { GoalPlace, MeasurePlace, ParagraphPlace, PublishedPlan } from '../model/published.ts';
import type { Goal, Measure } from '../model/plan.ts';

export type CommitmentKind = 'goal' | 'measure';

export type Place = GoalPlace | MeasurePlace;

/** Finds a goal or measure of any plan; throws for an id nobody has. */
export type FindPlace = (id: string) => Place;

/** Every goal and measure of a plan, in the order of its text. */
export function placesOf(plan: PublishedPlan): Place[] {
  return plan.domains.flatMap((domain) => [
    ...domain.goals.map((goal) => ({ plan, domain, goal })),
    ...domain.measures.map((measure) => ({ plan, domain, measure })),
  ]);
}

/** Every paragraph of a plan that is neither goal nor measure: those of domains, then those of other parts. */
export function paragraphPlacesOf(plan: PublishedPlan): ParagraphPlace[] {
  return [
    ...plan.domains.flatMap((domain) => domain.paragraphs.map((paragraph) => ({ plan, paragraph, domain }))),
    ...plan.parts.flatMap((part) =>
      part.sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ plan, paragraph, part, section }))),
    ),
  ];
}

/** The goal or measure that stands there. */
export function commitmentOf(place: Place): Goal | Measure {
  return 'goal' in place ? place.goal : place.measure;
}

/** Which of the two it is. */
export function kindOf(place: Place): CommitmentKind {
  return 'goal' in place ? 'goal' : 'measure';
}

/**
 * Finds goals and measures of these plans by id; undefined for an id that none of them has.
 *
 * indexPlaces(plans)('yushu-children-2021/health/goal-3')?.domain.heading // => '儿童与健康'
 */
export function indexPlaces(plans: readonly PublishedPlan[]): (id: string) => Place | undefined {
  const index = new Map(plans.flatMap(placesOf).map((place) => [commitmentOf(place).id, place]));
  return (id) => index.get(id);
}
