/**
 * Proof that no page states a number that /data/counts.json contradicts: nothing is counted twice, neither a plan that
 * has a second text nor a goal in two of its lists.
 */
import type { CorpusCounts } from '../../src/corpus/counts.ts';
import { commitmentsOf, listOf } from '../../src/model/commitment.ts';
import type { CommitmentKind } from '../../src/model/commitment.ts';
import type { Domain } from '../../src/model/plan.ts';
import type { Target } from '../../src/model/target.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import type { CountedThing, StatedNumber } from '../site/statedNumbers.ts';

/** Numbers that a page may state of a thing. */
type AllowedNumbers = Record<CountedThing, (number: number) => boolean>;

/** The wrong numbers of these pages, one sentence each. `texts` are all texts, `counts` those of the built site. */
export function proveCounts(
  pages: Iterable<{ path: string; numbers: readonly StatedNumber[] }>,
  texts: readonly PublishedPlan[],
  counts: CorpusCounts,
): string[] {
  const allowed = toAllowedNumbers(texts, counts);
  return [...pages].flatMap(({ path, numbers }) =>
    numbers
      .filter(({ thing, number }) => !allowed[thing](number))
      .map(({ words }) => `${path}: states “${words}”, which /data/counts.json and the plans do not give`),
  );
}

/**
 * Totals must be exact. Goals and tasks are also stated of a department. Goals, measures and tasks are stated of the
 * whole corpus, of a region, of a text, of a domain in a text or across plans; targets also of an audience and of the targets that plans share.
 */
function toAllowedNumbers(texts: readonly PublishedPlan[], counts: CorpusCounts): AllowedNumbers {
  const groups = toGroups(texts);
  const most = Math.max(...texts.map(({ domains }) => sizeOf(domains, targetsIn)));
  const targets = new Set([counts.targets, ...groups.map((domains) => sizeOf(domains, targetsIn)), ...toShared(texts)]);
  const duties = Object.values(counts.departments).flatMap(({ leads, responsibles }) => [leads, responsibles]);
  const sizes = (kind: CommitmentKind): number[] =>
    groups.map((domains) => sizeOf(domains, (domain) => listOf(domain, kind).length));
  const [goals, measures, tasks] = [
    new Set([...sizes('goal'), ...duties]),
    new Set(sizes('measure')),
    new Set([...sizes('task'), ...duties]),
  ];
  return {
    plans: (number) => number >= 1 && number <= counts.plans,
    commitments: (number) => number === counts.goals + counts.measures + counts.tasks,
    goals: (number) => goals.has(number),
    measures: (number) => measures.has(number),
    tasks: (number) => tasks.has(number),
    targets: (number) => number <= most || targets.has(number),
    indicators: (number) => number <= counts.indicators,
    departments: (number) => number <= Object.keys(counts.departments).length,
  };
}

/** The domains of which a page may state a sum: second texts only by themselves. */
function toGroups(texts: readonly PublishedPlan[]): Domain[][] {
  const plans = texts.filter(({ otherText }) => !otherText);
  const across = plans.flatMap((plan) => plan.domains.map((domain) => ({ plan, domain })));
  const by = (key: (entry: (typeof across)[number]) => string): Domain[][] =>
    [...Map.groupBy(across, key).values()].map((group) => group.map(({ domain }) => domain));
  return [
    across.map(({ domain }) => domain),
    ...by(({ plan }) => plan.region.code),
    ...by(({ plan }) => plan.audience),
    ...by(({ plan, domain }) => `${plan.audience} ${domain.topic ?? ''}`),
    ...texts.map(({ domains }) => domains),
    ...texts.flatMap(({ domains }) => domains.map((domain) => [domain])),
  ];
}

/** The targets whose indicator another plan has too, and the rest. */
function toShared(texts: readonly PublishedPlan[]): [shared: number, single: number] {
  const plans = texts.filter(({ otherText }) => !otherText);
  const targets = plans.flatMap(({ id, domains }) =>
    domains.flatMap(targetsOf).map(({ indicatorId }) => ({ id, indicatorId })),
  );
  const plansOf = Map.groupBy(targets, ({ indicatorId }) => indicatorId);
  const shared = targets.filter(
    ({ indicatorId }) => indicatorId !== null && new Set(plansOf.get(indicatorId)?.map(({ id }) => id)).size > 1,
  ).length;
  return [shared, targets.length - shared];
}

function targetsOf(domain: Domain): Target[] {
  return commitmentsOf(domain).flatMap(({ targets }) => targets);
}

function targetsIn(domain: Domain): number {
  return targetsOf(domain).length;
}

function sizeOf(domains: readonly Domain[], size: (domain: Domain) => number): number {
  return domains.reduce((sum, domain) => sum + size(domain), 0);
}
