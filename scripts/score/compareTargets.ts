/** Targets against what must be found at least. */
import type { Plan } from '../../src/model/plan.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import type { LayoutClaims } from './claims.ts';
import { itemsOf } from './readItems.ts';

const UNITS: Readonly<Record<string, string>> = { 元: 'CNY', 个百分点: 'percentage-point' };

/** One line for each claimed target that is not among those of its item, and one where their number differs. */
export function compareTargets(plans: readonly Plan[], { targets, ntargets }: LayoutClaims): string[] {
  const items = itemsOf(plans);
  const count = items.flatMap((item) => item.targets).length;
  const missing = targets.flatMap(({ domain, item, num, comparator, value, unit, year, baseline }) => {
    const owner = items.find(
      (candidate) =>
        withoutBlanks(candidate.domain) === withoutBlanks(domain) && candidate.kind === item && candidate.num === num,
    );
    const found = owner?.targets.some(
      (target) =>
        target.comparator === comparator &&
        target.value === value &&
        (unit === undefined || target.unit === (UNITS[unit] ?? unit) || target.unit === 'count' || unit === 'count') &&
        (year === undefined || String(target.year) === year) &&
        (baseline === undefined || withoutBlanks(target.baseline?.text ?? '').includes(withoutBlanks(baseline))),
    );
    if (found === true) return [];
    const read = owner?.targets.map(
      (target) =>
        `${target.comparator}${String(target.value)} ${target.unit} ${target.year ?? ''} (${target.baseline?.text ?? ''})`,
    );
    return [
      `target of ${domain} ${item} ${num}: ${comparator}${value} ${unit ?? ''} ${year ?? ''} ${baseline ?? ''}; read ${(read ?? []).join(', ')}`,
    ];
  });
  return ntargets === undefined || ntargets === count
    ? missing
    : [...missing, `targets: ${String(count)}, not ${String(ntargets)}`];
}
