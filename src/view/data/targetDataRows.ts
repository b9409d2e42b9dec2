/** Targets as rows of the downloadable table; nothing is rounded, joined or left out. */
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { TargetRow } from '../../model/dataRows.ts';
import type { Comparator, Target } from '../../model/target.ts';

const comparators: Record<Comparator, TargetRow['comparator']> = {
  '<=': 'at-most',
  '>=': 'at-least',
  '=': 'equal',
  '~': 'about',
  '<': 'below',
  '>': 'above',
};

/** The targets of a commitment, in the order of its words. */
export function toTargetDataRows(place: Place): TargetRow[] {
  const { id, targets } = commitmentOf(place);
  const { plan } = place;
  return targets.map((target, at) => ({
    item: id,
    kind: kindOf(place),
    ordinal: at + 1,
    plan: plan.id,
    textOf: plan.textOf,
    ...toReading(target),
  }));
}

function toReading(target: Target): Omit<TargetRow, 'item' | 'kind' | 'ordinal' | 'plan' | 'textOf'> {
  const { value, baseline } = target;
  const [low, high] = typeof value === 'number' ? [value, null] : value;
  return {
    quote: target.quote,
    indicator: target.indicator,
    indicatorId: target.indicatorId,
    scope: target.scope,
    comparator: comparators[target.comparator],
    value: low,
    valueTo: high,
    unit: target.unit,
    per: target.per,
    written: target.written,
    modality: target.modality,
    year: target.year,
    baselineYear: baseline?.year ?? null,
    baselineText: baseline?.text ?? null,
    type: target.type,
    direction: target.direction,
    polarity: target.polarity,
    spanFrom: target.span[0],
    spanTo: target.span[1],
  };
}
