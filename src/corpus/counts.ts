/**
 * Counts: every number of plans, goals, measures, tasks, targets, indicators and departments that the site states. Pages format
 * these numbers and count nothing themselves.
 */
import { commitmentsOf } from '../model/commitment.ts';
import type { Domain, Goal, Plan, Task } from '../model/plan.ts';
import type { Target } from '../model/target.ts';
import type { DepartmentDuties } from './duties.ts';
import type { IndicatorTargets, TargetPlace } from './indicatorTargets.ts';
import type { PublishedPlan } from './publishedPlans.ts';
import type { WordsPlace } from './topicsAndLaws.ts';

/** The numbers of a whole corpus, as /data/counts.json publishes them. A second text of a plan is counted in `texts` only. */
export interface CorpusCounts {
  plans: number;
  texts: number;
  goals: number;
  measures: number;
  /** Numbered tasks of plans without lists of measures. */
  tasks: number;
  targets: number;
  /** Registered indicators for which a plan has a target. */
  indicators: number;
  /** By id, the goals and tasks that name a department as lead and as responsible; departments that a plan names. */
  departments: Record<string, RoleCounts>;
}

export interface RoleCounts {
  leads: number;
  responsibles: number;
}

export interface CommitmentCounts {
  goals: number;
  measures: number;
  tasks: number;
}

/** Counts of a plan, or of a domain of one. */
export interface PlanCounts extends CommitmentCounts {
  targets: number;
}

/** The counts of a corpus. */
export function toCorpusCounts({
  plans,
  texts,
  indicators,
  departments,
}: {
  plans: readonly PublishedPlan[];
  texts: readonly PublishedPlan[];
  indicators: readonly IndicatorTargets[];
  departments: ReadonlyMap<string, DepartmentDuties>;
}): CorpusCounts {
  const named = [...departments.values()].filter(isNamedByPlan);
  return {
    plans: plans.length,
    texts: texts.length,
    ...countDomains(plans.flatMap(({ domains }) => domains)),
    indicators: indicators.filter(({ targets }) => targets.length > 0).length,
    departments: Object.fromEntries(named.map((duties) => [duties.department.id, countDuties(duties)])),
  };
}

/** The counts of a plan. `countPlan(yushu) // => { goals: 70, measures: 87, tasks: 0, targets: 37 }` */
export function countPlan({ domains }: Pick<Plan, 'domains'>): PlanCounts {
  return countDomains(domains);
}

/** The counts of these domains together. */
export function countDomains(domains: readonly Domain[]): PlanCounts {
  const sum = (size: (domain: Domain) => number): number => domains.reduce((total, domain) => total + size(domain), 0);
  return {
    goals: sum(({ goals }) => goals.length),
    measures: sum(({ measures }) => measures.length),
    tasks: sum(({ tasks }) => tasks.length),
    targets: sum((domain) => commitmentsOf(domain).reduce((of, { targets }) => of + targets.length, 0)),
  };
}

/** The goals and tasks that name a department, by role. `countDuties(education) // => { leads: 30, responsibles: 55 }` */
export function countDuties({ led, shared }: Pick<DepartmentDuties, 'led' | 'shared'>): RoleCounts {
  return { leads: led.length, responsibles: shared.length };
}

/** The number of plans that have one of these targets. */
export function countPlansOf(targets: readonly TargetPlace[]): number {
  return new Set(targets.map(({ place }) => place.plan.id)).size;
}

/** The number of plans that have these words. */
export function countPlansWith(places: readonly WordsPlace[]): number {
  return new Set(places.map(({ plan }) => plan.id)).size;
}

/** The number of targets, of a plan or of several. */
export function countTargets(targets: readonly (Target | TargetPlace)[]): number {
  return targets.length;
}

/** The number of goals and tasks, and of those that name no lead. `countCharged(goals) // => { all: 141, leaderless: 3 }` */
export function countCharged(goals: readonly (Goal | Task)[]): { all: number; leaderless: number } {
  return { all: goals.length, leaderless: goals.filter(({ leads }) => leads.length === 0).length };
}

/** True for a department that a plan names; false for one that only a second text of a plan names. */
export function isNamedByPlan({ named, domains }: Pick<DepartmentDuties, 'named' | 'domains'>): boolean {
  return named.length + domains.length > 0;
}
