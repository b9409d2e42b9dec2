/** Queries for indicators: every target that was read as a value of one, with its place. */
import { getCollection } from 'astro:content';
import type { IndicatorTargets, TargetPlace } from '../model/published.ts';
import { getGoalPlaces, getMeasurePlaces } from './commitments.ts';

let indicators: Promise<IndicatorTargets[]> | undefined;

/** Every indicator of the registry with its targets, in the order of the registry, plans and texts. */
export function getIndicators(): Promise<IndicatorTargets[]> {
  indicators ??= loadIndicators();
  return indicators;
}

/** Targets that are values of no registered indicator, in the order of the plans and texts. */
export async function getSingleTargets(): Promise<TargetPlace[]> {
  return (await getTargetPlaces()).filter(({ target }) => target.indicatorId === null);
}

async function loadIndicators(): Promise<IndicatorTargets[]> {
  const targets = await getTargetPlaces();
  const byIndicator = new Map<string | null, TargetPlace[]>();
  for (const found of targets) {
    const { indicatorId } = found.target;
    byIndicator.set(indicatorId, [...(byIndicator.get(indicatorId) ?? []), found]);
  }
  const registry = (await getCollection('indicators')).map(({ data }) => data);
  return registry.map((indicator) => ({ indicator, targets: byIndicator.get(indicator.id) ?? [] }));
}

async function getTargetPlaces(): Promise<TargetPlace[]> {
  const goals = (await getGoalPlaces()).flatMap((place) => place.goal.targets.map((target) => ({ target, place })));
  const measures = (await getMeasurePlaces()).flatMap((place) =>
    place.measure.targets.map((target) => ({ target, place })),
  );
  return [...goals, ...measures];
}
