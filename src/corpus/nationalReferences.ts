/** How a place's target stands to the national one: target beside target, never a judgement of what was achieved. */
import type { Indicator } from '../model/indicator.ts';
import type { NationalReference } from '../model/nationalReference.ts';
import type { Target } from '../model/target.ts';
import type { TargetPlace } from './indicatorTargets.ts';
import { turnTarget } from './turnedTargets.ts';

export type Standing =
  | { is: 'stronger' | 'equal' | 'weaker' }
  | { is: 'not-comparable'; why: 'unit' | 'scope' | 'year' | 'hedge' | 'wording' };

/** What is compared of a target; its year is its own, else the last of its plan, null when neither is stated. */
export type ComparedTarget = Pick<
  Target,
  'comparator' | 'value' | 'unit' | 'per' | 'scope' | 'polarity' | 'modality'
> & {
  year: number | null;
};

/** The national targets beside which those of an indicator are put; a ratio turned round has those of the other way. */
export function referencesOf(
  { id, turned }: Pick<Indicator, 'id' | 'turned'>,
  references: readonly NationalReference[],
): NationalReference[] {
  return references.filter(({ indicator }) => indicator === (turned?.to ?? id));
}

/** The standing of a target of an indicator at its own year, which is its plan's last when it names none. */
export function standingOf(
  { target, place }: TargetPlace,
  indicator: Indicator,
  national: NationalReference,
): Standing {
  return standingTo({ ...turnTarget(target, indicator), year: dueYear({ target, place }) }, national);
}

/** The year of a target: its own, else the last of its plan; null when neither is stated. */
export function dueYear({ target, place }: TargetPlace): number | null {
  return target.year ?? place.plan.period?.to ?? null;
}

/**
 * The standing of a target to the national one. They are compared only in one unit, for one population, at one year
 * (a national target without a year is a standing requirement and holds at any),
 * where both promise outright, and where both bound the indicator on the side that is wished for; 达到 (=) counts as such a bound.
 *
 * standingTo(target, national) // => { is: 'stronger' } for ≤ 3‰（2030年） beside ≤ 6‰（2030年）
 */
export function standingTo(target: ComparedTarget, national: NationalReference): Standing {
  if (target.unit !== national.unit || target.per !== national.per) return { is: 'not-comparable', why: 'unit' };
  if (target.scope !== national.scope) return { is: 'not-comparable', why: 'scope' };
  if (national.year !== null && target.year !== national.year) return { is: 'not-comparable', why: 'year' };
  if (target.modality !== null || national.modality !== null) return { is: 'not-comparable', why: 'hedge' };
  const { value, polarity } = target;
  if (typeof value !== 'number' || polarity === null) return { is: 'not-comparable', why: 'wording' };
  const bounds = polarity === 'lower-better' ? ['<=', '<', '='] : ['>=', '>', '='];
  if (![target, national].every(({ comparator }) => bounds.includes(comparator))) {
    return { is: 'not-comparable', why: 'wording' };
  }
  const more = polarity === 'lower-better' ? national.value - value : value - national.value;
  if (more !== 0) return { is: more > 0 ? 'stronger' : 'weaker' };
  const strictness = strict(target) - strict(national);
  return { is: strictness === 0 ? 'equal' : strictness > 0 ? 'stronger' : 'weaker' };
}

function strict({ comparator }: { comparator: Target['comparator'] }): number {
  return comparator === '<' || comparator === '>' ? 1 : 0;
}
