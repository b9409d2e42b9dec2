/** Links with their labels, in the form components take. */
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Domain, Goal } from '../model/plan.ts';
import { excerpt, formatNumber } from './names.ts';
import { commitmentPath } from './routes/itemRoutes.ts';
import { domainSectionPath, planPath } from './routes/planRoutes.ts';
import { formatValue } from './targetWording.ts';

export interface Link {
  label: string;
  path: string;
}

/** A commitment in a list: its number and its words, in full or shortened. */
export interface CommitmentLink {
  /** Its number as lists show it. */
  number: string;
  words: string;
  path: string;
  /** True on the page of this commitment itself. */
  current: boolean;
  /** Its targets in short; empty when it promises no number, or the list does not show them. */
  values: string[];
}

const excerptLength = 12;

export function toPlanLink({ id, displayTitle }: PublishedPlan): Link {
  return { label: displayTitle, path: planPath(id) };
}

export function toDomainLink({ id, heading }: Domain): Link {
  return { label: heading, path: domainSectionPath(id) };
}

/** A goal with all its words. */
export function toGoalLink({ id, num, text }: Goal): CommitmentLink {
  return { number: formatNumber({ id, num }), words: text, path: commitmentPath(id), current: false, values: [] };
}

/** A goal or task with all its words and its targets. */
export function toMeasuredLink({ id, num, text, targets }: Commitment): CommitmentLink {
  const values = targets.map((target) => `${target.indicator} ${formatValue(target)}`);
  return { number: formatNumber({ id, num }), words: text, path: commitmentPath(id), current: false, values };
}

/** A goal with the beginning of its words; a measure or task with its heading. */
export function toShortLink(commitment: Commitment, currentId?: string): CommitmentLink {
  const { id, text } = commitment;
  const words = 'heading' in commitment ? commitment.heading : excerpt(text, excerptLength);
  return { number: formatNumber(commitment), words, path: commitmentPath(id), current: id === currentId, values: [] };
}
