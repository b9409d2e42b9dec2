/** The national targets of an indicator as marks on its rail, equal ones of several documents once. */
import type { RailTarget } from '../../charts/rail/series.ts';
import { referencesOf } from '../../corpus/nationalReferences.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import { sayNationalValue } from './nationalWording.ts';

export function toNationalMarks(indicator: Indicator, references: readonly NationalReference[]): RailTarget[] {
  const marks = referencesOf(indicator, references).map((national) => toMark(national, indicator.states));
  return [...new Map(marks.map((mark) => [mark.words, mark])).values()];
}

function toMark(national: NationalReference, states: Indicator['states']): RailTarget {
  const { comparator, value, year, expired, scope } = national;
  const due = year === null ? '' : ` ${String(year)}年`;
  return {
    plan: null,
    name: expired ? '国家（已到期）' : '国家',
    comparator,
    value,
    words: `${sayNationalValue(national, states)}${due}${scope === null ? '' : `（${scope}）`}`,
    year,
  };
}
