/** The years of a plan whose title does not say them, inferred from its text. */
import { commitmentsOf } from '../model/commitment.ts';
import type { Period } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { findPeriod } from '../parser/plan/titlePeriod.ts';

/** A target due in the last year of a period says more about it than a mention. */
const WEIGHT_OF_TARGET = 10;
const LONGEST = 20;

/**
 * The period in which most targets end and, among these, the one that the text names most often; undefined when it names
 * none. It is never stated: the text may speak of another plan.
 *
 * inferPeriod(plan, ['……“十四五”时期……']) // => { text: '“十四五”', from: 2021, to: 2025, stated: false }
 */
export function inferPeriod({ domains }: Pick<Plan, 'domains'>, lines: readonly string[]): Period | undefined {
  const due = domains.flatMap((domain) =>
    commitmentsOf(domain).flatMap(({ targets }) => targets.map(({ year }) => year)),
  );
  const named = lines
    .flatMap((line) => findPeriod(line) ?? [])
    .filter(({ from, to }) => to > from && to - from <= LONGEST);
  const weights = new Map<string, number>();
  for (const { from, to } of named) {
    const key = `${String(from)}-${String(to)}`;
    const start = due.filter((year) => year === to).length * WEIGHT_OF_TARGET;
    weights.set(key, (weights.get(key) ?? start) + 1);
  }
  const weight = ({ from, to }: Period): number => weights.get(`${String(from)}-${String(to)}`) ?? 0;
  const best = named.toSorted((a, b) => weight(b) - weight(a))[0];
  return best === undefined ? undefined : { ...best, stated: false };
}
