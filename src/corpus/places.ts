/** Commitments and paragraphs together with their plan, and look-up of a commitment by id. */
import type { Commitment, CommitmentKind } from '../model/commitment.ts';
import type { Domain, Goal, Measure, Paragraph, Part, Section, Task } from '../model/plan.ts';
import type { PublishedPlan } from './publishedPlans.ts';
import { must } from '../text/must.ts';

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

export interface TaskPlace extends DomainPlace {
  task: Task;
}

/** A paragraph of a domain, or of a section of another part. */
export type ParagraphPlace = { plan: PublishedPlan; paragraph: Paragraph } & (
  { domain: Domain } | { part: Part; section: Section }
);

export type Place = GoalPlace | MeasurePlace | TaskPlace;

/** A place, as far as its commitment tells. */
export type HeldCommitment = Pick<GoalPlace, 'goal'> | Pick<MeasurePlace, 'measure'> | Pick<TaskPlace, 'task'>;

/** A commitment behind which a plan may name departments. */
export type DutyPlace = Place;

/** Finds a commitment of any plan; throws for an unknown id. */
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

/** Every task, in the order of the plans and texts. */
export function taskPlaces(plans: readonly PublishedPlan[]): TaskPlace[] {
  return domainPlaces(plans).flatMap((place) => place.domain.tasks.map((task) => ({ ...place, task })));
}

/** Every goal and task, and every measure that names departments, in the order of the plans and texts. */
export function dutyPlaces(plans: readonly PublishedPlan[]): DutyPlace[] {
  return domainPlaces(plans).flatMap(dutyPlacesIn);
}

/** Every goal and task of a domain, and the measures that name departments: most plans name them for goals only. */
export function dutyPlacesIn({ plan, domain }: DomainPlace): DutyPlace[] {
  return [
    ...domain.goals.map((goal) => ({ plan, domain, goal })),
    ...domain.measures.filter(namesDepartments).map((measure) => ({ plan, domain, measure })),
    ...domain.tasks.map((task) => ({ plan, domain, task })),
  ];
}

function namesDepartments({ leads, responsibles }: Measure): boolean {
  return leads.length + responsibles.length > 0;
}

/** Every commitment of a plan, in the order of its text. */
export function placesOf(plan: PublishedPlan): Place[] {
  return plan.domains.flatMap((domain) => placesIn({ plan, domain }));
}

/** The part whose lines hold those of a domain. */
export function partOf({ parts }: Pick<PublishedPlan, 'parts'>, { lines }: Domain): Part | undefined {
  return parts.find((part) => part.kind === 'domains' && part.lines[0] <= lines[0] && lines[1] <= part.lines[1]);
}

/** Every commitment of a domain, kind after kind. */
export function placesIn({ plan, domain }: DomainPlace): Place[] {
  return heldIn(domain).map((held) => ({ plan, domain, ...held }));
}

/** The same without the domain. */
export function heldIn({ goals, measures, tasks }: Domain): HeldCommitment[] {
  return [
    ...goals.map((goal) => ({ goal })),
    ...measures.map((measure) => ({ measure })),
    ...tasks.map((task) => ({ task })),
  ];
}

/** Every paragraph of a plan that is no commitment: those of domains, then those of other parts. */
export function paragraphPlacesOf(plan: PublishedPlan): ParagraphPlace[] {
  return [
    ...plan.domains.flatMap((domain) => domain.paragraphs.map((paragraph) => ({ plan, paragraph, domain }))),
    ...plan.parts.flatMap((part) =>
      part.sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ plan, paragraph, part, section }))),
    ),
  ];
}

/** The goal, measure or task itself. */
export function commitmentOf(place: Pick<GoalPlace, 'goal'> | Pick<TaskPlace, 'task'>): Goal | Task;
export function commitmentOf(place: HeldCommitment): Commitment;
export function commitmentOf(place: HeldCommitment): Commitment {
  if ('goal' in place) return place.goal;
  return 'measure' in place ? place.measure : place.task;
}

/** The kind of commitment. */
export function kindOf(place: HeldCommitment): CommitmentKind {
  if ('goal' in place) return 'goal';
  return 'measure' in place ? 'measure' : 'task';
}

/** The first sentence of a measure or task; null for a goal, whose words say all of it. */
export function headingOf(place: Place): string | null {
  if ('goal' in place) return null;
  return 'measure' in place ? place.measure.heading : place.task.heading;
}

/** True for the place of a commitment, false for that of a paragraph. */
export function isCommitment(place: Place | ParagraphPlace): place is Place {
  return !('paragraph' in place);
}

/**
 * A function that finds a commitment of these plans by id; undefined for an unknown id.
 *
 * indexPlaces(plans)('yushu-children-2021/health/goal-3')?.domain.heading // => '儿童与健康'
 */
export function indexPlaces(plans: readonly PublishedPlan[]): (id: string) => Place | undefined {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return (id) => {
    const plan = byId.get(id.slice(0, id.indexOf('/')));
    return plan && indexOf(plan).get(id);
  };
}

const indexes = new WeakMap<PublishedPlan, ReadonlyMap<string, Place>>();

/** The commitments of a plan by id, which begins with that of the plan. */
function indexOf(plan: PublishedPlan): ReadonlyMap<string, Place> {
  const index = indexes.get(plan) ?? new Map(placesOf(plan).map((place) => [commitmentOf(place).id, place]));
  indexes.set(plan, index);
  return index;
}

/** A function that finds a commitment of these plans by id; throws for an unknown id. */
export function placeFinder(plans: readonly PublishedPlan[]): FindPlace {
  const find = indexPlaces(plans);
  return (id) => must(find(id), `commitment ${id}`);
}
