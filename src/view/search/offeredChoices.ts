/** What the form for numbers offers that depends on the plans. */
import type { DepartmentDuties } from '../../corpus/duties.ts';
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import type { NumberChoices } from '../../search/query/numberChoices.ts';

export function toNumberChoices(
  indicators: readonly IndicatorTargets[],
  departments: readonly DepartmentDuties[],
): NumberChoices {
  return {
    indicators: indicators.filter(({ targets }) => targets.length > 0).map(({ indicator }) => indicator.name),
    leads: departments
      .filter(({ led }) => led.length > 0)
      .map(({ department, region }) => ({ value: department.id, label: `${region.shortName} ${department.name}` })),
  };
}
