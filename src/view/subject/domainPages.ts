/** The pages of a domain across plans: a part of the plans on each. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { domainPath } from '../../naming/routes/subjectRoutes.ts';
import { must } from '../../text/must.ts';
import { ofPlans, partPlans, textIdsIn, toPageHead, toPaging } from '../shared/paging/planPages.ts';
import type { Paged, Paging } from '../shared/paging/planPages.ts';
import { countDomainAcross, toDomainAcrossHead, toDomainPage } from './domainPage.ts';
import type { DomainPage } from './domainPage.ts';

/** The plans of each page of a domain. */
export function domainParts({ places }: DomainAcrossPlans): PublishedPlan[][] {
  return partPlans(places.map(({ plan }) => plan));
}

/** The page at this index of the domain at `index`, with the counts of the whole, and its own plans alone. */
export function toPageOfDomain(
  corpus: Corpus,
  { index, at }: { index: number; at: number },
  publishedAt: Paged['publishedAt'],
): DomainPage & { paging: Paging | null } {
  const across = must(corpus.domains[index], `domain at ${String(index)}`);
  const parts = domainParts(across);
  const path = domainPath(across.audience.id, across.topic.id);
  const paging = toPaging({ path, parts, anchorsOf: textIdsIn(across), publishedAt }, at);
  if (paging === null) return { ...toDomainPage(corpus, index), paging };
  const own = ofPlans(across, must(parts[at], `page ${String(at)}`));
  const page = toDomainPage({ ...corpus, domains: corpus.domains.with(index, own) }, index);
  return { ...page, head: toPageHead(toDomainAcrossHead(across), at), counts: countDomainAcross(across), paging };
}
