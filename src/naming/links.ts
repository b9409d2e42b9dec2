/** Links with their labels, in the form components take. */
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import type { Domain, Goal, Measure } from '../model/plan.ts';
import { excerpt } from './names.ts';
import { goalPath, measurePath } from './routes/itemRoutes.ts';
import { domainSectionPath, planPath } from './routes/planRoutes.ts';
import { formatValue } from './targetWording.ts';

export interface Link {
  label: string;
  path: string;
}

/** A goal or measure in a list: its number and its words, in full or shortened. */
export interface CommitmentLink {
  num: number;
  words: string;
  path: string;
  /** True on the page of this goal or measure itself. */
  current: boolean;
  /** Its targets in short; empty when it promises no number, or the list does not show them. */
  values: string[];
}

const excerptLength = 18;

export function toPlanLink({ id, displayTitle }: PublishedPlan): Link {
  return { label: displayTitle, path: planPath(id) };
}

export function toDomainLink({ id, heading }: Domain): Link {
  return { label: heading, path: domainSectionPath(id) };
}

/** A goal with all its words. */
export function toGoalLink({ id, num, text }: Goal): CommitmentLink {
  return { num, words: text, path: goalPath(id), current: false, values: [] };
}

/** A goal with all its words and its targets. */
export function toMeasuredGoalLink(goal: Goal): CommitmentLink {
  const values = goal.targets.map((target) => `${target.indicator} ${formatValue(target)}`);
  return { ...toGoalLink(goal), values };
}

/** A goal with the beginning of its words. */
export function toShortGoalLink(goal: Goal, currentId?: string): CommitmentLink {
  return { ...toGoalLink(goal), words: excerpt(goal.text, excerptLength), current: goal.id === currentId };
}

/** A measure with its heading. */
export function toMeasureLink({ id, num, heading }: Measure, currentId?: string): CommitmentLink {
  return { num, words: heading, path: measurePath(id), current: id === currentId, values: [] };
}
