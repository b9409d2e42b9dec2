/** Which numbers of a commitment another plan promises too. */
import type { Target } from '../../model/target.ts';
import type { WordedPlan, WordedPlace, WordedTarget } from './wordedPlan.ts';

/** For an indicator, those that the registry keeps apart from it. */
export type ApartFrom = ReadonlyMap<string, ReadonlySet<string>>;

/** How a plan promises what a target promises: the same indicator, one kept apart from it, or one named alike. */
type Promised = 'same' | 'apart' | 'alike';

export interface PromisedTarget {
  target: Target;
  /** Null when the plan promises nothing like it. */
  promised: Promised | null;
  /** Where it does so: all places, in the order of the text. */
  places: WordedPlace[];
}

/** The share of common n-grams from which two indicators outside the registry are one. */
const ALIKE = 0.6;

export function promisedIn({ targets }: WordedPlace, plan: WordedPlan, apartFrom: ApartFrom): PromisedTarget[] {
  return targets.map((one) => {
    for (const promised of ['same', 'apart', 'alike'] as const) {
      const places = plan.places.filter((place) =>
        place.targets.some((other) => isPromised[promised](one, other, apartFrom)),
      );
      if (places.length > 0) return { target: one.target, promised, places };
    }
    return { target: one.target, promised: null, places: [] };
  });
}

const isPromised: Record<Promised, (one: WordedTarget, other: WordedTarget, apartFrom: ApartFrom) => boolean> = {
  same: ({ target: one }, { target: other }) => one.indicatorId !== null && one.indicatorId === other.indicatorId,
  apart: ({ target: one }, { target: other }, apartFrom) =>
    other.indicatorId !== null && (apartFrom.get(one.indicatorId ?? '')?.has(other.indicatorId) ?? false),
  alike: ({ target: one, grams: own }, { target: other, grams }) => {
    const common = [...own].filter((gram) => grams.has(gram)).length;
    return one.unit === other.unit && 2 * common >= ALIKE * (own.size + grams.size);
  },
};
