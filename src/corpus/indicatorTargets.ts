/** Targets of all plans, grouped by indicator. */
import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import { commitmentOf, goalPlaces, measurePlaces, taskPlaces } from './places.ts';
import type { Place } from './places.ts';
import type { PublishedPlan } from './publishedPlans.ts';

/** A target with its commitment. */
export interface TargetPlace {
  target: Target;
  place: Place;
}

/** An indicator with all its targets, in the order of the plans and texts. */
export interface IndicatorTargets {
  indicator: Indicator;
  targets: TargetPlace[];
  /** Its targets in further texts of a plan: shown on request, never counted. */
  inOtherTexts: TargetPlace[];
}

/** Every target of these texts: those of goals, then those of measures, then those of tasks, in their order. */
export function targetPlaces(plans: readonly PublishedPlan[]): TargetPlace[] {
  return [...goalPlaces(plans), ...measurePlaces(plans), ...taskPlaces(plans)].flatMap((place) =>
    commitmentOf(place).targets.map((target) => ({ target, place })),
  );
}

/** Every indicator of the registry with its targets, in the order of the registry. */
export function toIndicatorTargets(
  targets: readonly TargetPlace[],
  registry: readonly Indicator[],
): IndicatorTargets[] {
  const byIndicator = Map.groupBy(targets, ({ target }) => target.indicatorId);
  return registry.map((indicator) => {
    const all = byIndicator.get(indicator.id) ?? [];
    return {
      indicator,
      targets: all.filter(({ place }) => !place.plan.otherText),
      inOtherTexts: all.filter(({ place }) => place.plan.otherText),
    };
  });
}

/** The targets of plans without a registered indicator. */
export function singleTargets(targets: readonly TargetPlace[]): TargetPlace[] {
  return targets.filter(({ target, place }) => target.indicatorId === null && !place.plan.otherText);
}
