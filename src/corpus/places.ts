/** Goals, measures and paragraphs together with their plan, and look-up of a goal or measure by id. */
import type { Domain, Goal, Measure, Paragraph, Part, Section } from '../model/plan.ts';
import type { PublishedPlan } from './publishedPlans.ts';
import { must } from '../text/must.ts';

export type CommitmentKind = 'goal' | 'measure';

export interface DomainPlace {
  plan: PublishedPlan;
  domain: Domain;
}

export interface GoalPlace extends DomainPlace {
  goal: Goal;
}

export interface MeasurePlace extends DomainPlace {
  measure: Measure;
}

/** A paragraph of a domain, or of a section of another part. */
export type ParagraphPlace = { plan: PublishedPlan; paragraph: Paragraph } & (
  { domain: Domain } | { part: Part; section: Section }
);

export type Place = GoalPlace | MeasurePlace;

/** Finds a goal or measure of any plan; throws for an unknown id. */
export type FindPlace = (id: string) => Place;

/** Every domain, in the order of the plans and texts. */
export function domainPlaces(plans: readonly PublishedPlan[]): DomainPlace[] {
  return plans.flatMap((plan) => plan.domains.map((domain) => ({ plan, domain })));
}

/** Every goal, in the order of the plans and texts. */
export function goalPlaces(plans: readonly PublishedPlan[]): GoalPlace[] {
  return domainPlaces(plans).flatMap((place) => place.domain.goals.map((goal) => ({ ...place, goal })));
}

/** Every measure, in the order of the plans and texts. */
export function measurePlaces(plans: readonly PublishedPlan[]): MeasurePlace[] {
  return domainPlaces(plans).flatMap((place) => place.domain.measures.map((measure) => ({ ...place, measure })));
}

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

/** The goal or measure itself. */
export function commitmentOf(place: Place): Goal | Measure {
  return 'goal' in place ? place.goal : place.measure;
}

/** The kind of commitment: goal or measure. */
export function kindOf(place: Place): CommitmentKind {
  return 'goal' in place ? 'goal' : 'measure';
}

/**
 * A function that finds a goal or measure of these plans by id; undefined for an unknown id.
 *
 * indexPlaces(plans)('yushu-children-2021/health/goal-3')?.domain.heading // => '儿童与健康'
 */
export function indexPlaces(plans: readonly PublishedPlan[]): (id: string) => Place | undefined {
  const index = new Map(plans.flatMap(placesOf).map((place) => [commitmentOf(place).id, place]));
  return (id) => index.get(id);
}

/** A function that finds a goal or measure of these plans by id; throws for an unknown id. */
export function placeFinder(plans: readonly PublishedPlan[]): FindPlace {
  const find = indexPlaces(plans);
  return (id) => must(find(id), `goal or measure ${id}`);
}
