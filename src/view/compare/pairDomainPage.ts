/** Props of the page of one domain of two plans side by side. */
import { countDomains } from '../../corpus/counts.ts';
import { kindsIn } from '../../naming/kindCounts.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { comparePath, pairDomainPath } from '../../naming/routes/compareRoutes.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';
import { domainPath } from '../../naming/routes/subjectRoutes.ts';
import { alignPlans } from './alignment.ts';
import type { AlignedDomain } from './alignment.ts';
import { toLinesBeside } from './besides.ts';
import type { LinesBeside } from './besides.ts';
import { toIndicatorsBeside } from './indicatorsBeside.ts';
import type { IndicatorBeside } from './indicatorsBeside.ts';
import { toLineCounts, toPlanSide } from './pairPage.ts';
import type { LineCounts, PairCorpus, PlanSide } from './pairPage.ts';
import { toPairLink } from './pairs.ts';
import type { PlanPair } from './pairs.ts';
import { alignmentRule } from './rules.ts';

export interface PairDomainPage {
  head: PageHead;
  name: string;
  one: PlanSide & { section: Link };
  two: PlanSide & { section: Link };
  pair: Link;
  rule: string;
  /** The kinds of commitments that either has. */
  lists: { id: string; name: string; lines: LinesBeside; counts: LineCounts }[];
  indicators: IndicatorBeside[];
  /** The same domain across all plans. */
  across: Link;
  previous: Link | null;
  next: Link | null;
}

/** The domains that both plans have, in the order of the first: each has a page. */
export function sharedDomains({ one, two }: PlanPair, { texts }: PairCorpus): SharedDomain[] {
  return alignPlans(one, two, texts).filter(isShared);
}

interface SharedDomain extends AlignedDomain {
  topic: string;
  one: NonNullable<AlignedDomain['one']>;
  two: NonNullable<AlignedDomain['two']>;
}

function isShared(domain: AlignedDomain): domain is SharedDomain {
  return domain.topic !== null && domain.one !== null && domain.two !== null;
}

export function toPairDomainPage(
  pair: PlanPair,
  domains: readonly SharedDomain[],
  index: number,
  { indicators }: PairCorpus,
): PairDomainPage {
  const domain = domains[index];
  if (domain === undefined) throw new Error(`The pair has no domain at ${String(index)}.`);
  const { one, two } = pair;
  const name = domain.one.heading;
  const toLink = (other: SharedDomain | undefined): Link | null =>
    other === undefined ? null : { label: other.one.heading, path: pairDomainPath(one.id, two.id, other.topic) };
  const ids = [domain.one.id, domain.two.id];
  return {
    head: toDomainHead(pair, name),
    name,
    one: { ...toPlanSide(one), section: { label: '读全文', path: domainSectionPath(domain.one.id) } },
    two: { ...toPlanSide(two), section: { label: '读全文', path: domainSectionPath(domain.two.id) } },
    pair: toPairLink(pair),
    rule: alignmentRule,
    lists: kindsIn(countDomains([domain.one, domain.two])).map(({ id, name: kind }) => ({
      id,
      name: kind,
      lines: toLinesBeside(domain[id]),
      counts: toLineCounts(domain[id]),
    })),
    indicators: toIndicatorsBeside(indicators, [one, two], 1, ({ place }) => ids.includes(place.domain.id)),
    across: {
      label: `${name}：${one.audienceEntry.planName}对照`,
      path: domainPath(one.audience, domain.topic),
    },
    previous: toLink(domains[index - 1]),
    next: toLink(domains[index + 1]),
  };
}

/** Head of the page of one domain of a pair. */
export function toDomainHead(pair: PlanPair, name: string): PageHead {
  const { label, path } = toPairLink(pair);
  return {
    title: `${shortPlanName(pair.one)}、${shortPlanName(pair.two)}：${name}`,
    description: `${pair.one.displayTitle}与${pair.two.displayTitle}的“${name}”并排：目标和措施逐条对应，只在一边的逐条列出，指标并列。`,
    breadcrumbs: [
      { label: '对照', path: comparePath },
      { label, path },
      { label: name, path: null },
    ],
    metadata: { ColumnName: name, ColumnType: '对照' },
  };
}
