/** 国家层面 on the page of a goal or measure: one short clause for each national target of its indicators. */
import { dueYear, referencesOf, standingOf } from '../../corpus/nationalReferences.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Place } from '../../corpus/places.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import type { Target } from '../../model/target.ts';
import { sayNational, sayStanding } from '../indicator/nationalWording.ts';

/** One indicator of the goal or measure, with its targets. */
interface Own {
  entry: IndicatorTargets;
  targets: TargetPlace[];
}

/**
 * The clauses, in the order of the targets; equal ones of several documents once. A value that is over stands only
 * beside targets of its own year. Indicators are named where there are several.
 *
 * toNationalFacts(targets, place, corpus) // => ['≤ 6‰（2030年），比国家要求高']
 */
export function toNationalFacts(
  targets: readonly Target[],
  place: Place,
  {
    indicators,
    nationalReferences,
  }: { indicators: IndicatorTargets[]; nationalReferences: readonly NationalReference[] },
): string[] {
  const owned = [...Map.groupBy(targets, ({ indicatorId }) => indicatorId)].flatMap(([id, of]): Own[] => {
    const entry = indicators.find(({ indicator }) => indicator.id === id);
    return entry === undefined ? [] : [{ entry, targets: of.map((target) => ({ target, place })) }];
  });
  const clauses = owned.flatMap((own) =>
    referencesOf(own.entry.indicator, nationalReferences)
      .filter((national) => !national.expired || own.targets.some((found) => dueYear(found) === national.year))
      .map((national) => sayClause(own, national, owned.length > 1)),
  );
  return [...new Set(clauses)];
}

function sayClause({ entry: { indicator }, targets }: Own, national: NationalReference, named: boolean): string {
  const standings = targets.map((found) => ({
    year: dueYear(found),
    standing: standingOf(found, indicator, national),
  }));
  const comparable = standings.filter(({ standing }) => standing.is !== 'not-comparable');
  const said = (comparable.length > 0 ? comparable : standings).map(({ standing }) => sayStanding(standing, '，不比'));
  const name = named ? `${indicator.name} ` : '';
  return `${name}${sayNational(national, indicator.states)}，${[...new Set(said)].join('、')}`;
}
