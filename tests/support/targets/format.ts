/** A target as one line, for expectations that a person reads. */
import type { Target } from '../../../src/model/target.ts';

/** `婴儿死亡率 <= 3.3 ‰ (level, decrease)`, followed by optional parts: per, year, base, hedge, scope. */
export function formatTarget(target: Target): string {
  const { indicator, comparator, value, unit, per, year, baseline, scope, type, direction, modality } = target;
  const number = typeof value === 'number' ? String(value) : value.join('–');
  const extras = [
    per === null ? [] : `per ${per}`,
    year === null ? [] : `in ${String(year)}`,
    baseline === null ? [] : `from ${baseline.text}`,
    modality === null ? [] : `hedged ${modality}`,
    scope === null ? [] : `where ${scope}`,
  ].flat();
  return [`${indicator} ${comparator} ${number} ${unit} (${type}, ${direction})`, ...extras].join(', ');
}
