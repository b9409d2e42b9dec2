/** The pages of the list of indicators: a part of the plans on each. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { indicatorsPath } from '../../naming/routes/indicatorRoutes.ts';
import { must } from '../../text/must.ts';
import { partPlans, toPageHead, toPaging } from '../shared/paging/planPages.ts';
import type { Paged, Paging } from '../shared/paging/planPages.ts';
import { toGroupId, toIndicatorIndex } from './indicatorIndex.ts';
import type { IndicatorIndex } from './indicatorIndex.ts';

/** The plans of each page. */
export function indicatorIndexParts({ plans }: Corpus): PublishedPlan[][] {
  return partPlans(plans);
}

/** The page at this index, with the counts of the whole, and the numbers of its own plans alone. */
export function toPageOfIndicatorIndex(
  corpus: Corpus,
  at: number,
  publishedAt: Paged['publishedAt'],
): IndicatorIndex & { paging: Paging | null } {
  const parts = indicatorIndexParts(corpus);
  const paging = toPaging({ path: indicatorsPath, parts, anchorsOf, publishedAt }, at);
  const whole = toIndicatorIndex(
    paging === null ? corpus : { ...corpus, plans: must(parts[at], `page ${String(at)}`) },
  );
  return { ...whole, head: toPageHead(whole.head, at), paging };
}

/** The groups in which numbers of a plan may stand. */
function anchorsOf({ audience, domains }: PublishedPlan): string[] {
  return domains.map(({ topic }) => toGroupId(audience, topic));
}
