/** 国家层面 on the page of an indicator: its national targets, and how each place's target stands to them. */
import { dueYear, referencesOf, standingOf } from '../../corpus/nationalReferences.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import { planLabel } from '../../naming/names.ts';
import { formatValue } from '../../naming/targetWording.ts';
import { sayDocument, sayNational, sayStanding } from './nationalWording.ts';

export interface NationalLine {
  /** e.g. ≤ 6‰（2030年）. */
  value: string;
  /** e.g. 《中国儿童发展纲要（2021—2030年）》国发〔2021〕16号. */
  document: string;
  /** Its words as a source quotes them; null when none does. */
  phrase: string | null;
  /** One sentence for every standing that occurs, e.g. 比国家要求高：榆树儿童（2030年）. */
  standings: string[];
}

/** The lines of an indicator, in the order of the registry; empty when the registry has none. */
export function toNationalLines(
  { indicator, targets }: IndicatorTargets,
  references: readonly NationalReference[],
): NationalLine[] {
  return referencesOf(indicator, references).map((national) => ({
    value: sayNational(national, indicator.states),
    document: sayDocument(national.document),
    phrase: national.phrase,
    standings: sayStandings(targets, indicator, national),
  }));
}

function sayStandings(targets: readonly TargetPlace[], indicator: Indicator, national: NationalReference): string[] {
  const said = targets.map((found) => ({ found, words: sayStanding(standingOf(found, indicator, national)) }));
  return [...Map.groupBy(said, ({ words }) => words)].map(
    ([words, all]) => `${words}：${[...new Set(all.map(({ found }) => sayTarget(found, targets)))].join('、')}`,
  );
}

/** Plan and year; with the value where the plan has several for this year. */
function sayTarget(found: TargetPlace, all: readonly TargetPlace[]): string {
  const year = dueYear(found);
  const alike = all.filter((other) => other.place.plan === found.place.plan && dueYear(other) === year);
  const values = new Set(alike.map(({ target }) => formatValue(target)));
  const value = values.size > 1 ? ` ${formatValue(found.target)}` : '';
  return `${planLabel(found.place.plan)}${value}${year === null ? '' : `（${String(year)}年）`}`;
}
