/** The pages of a law, document or programme: a part of the plans on each. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { LawPlaces } from '../../corpus/topicsAndLaws.ts';
import { lawPath } from '../../naming/routes/subjectRoutes.ts';
import { must } from '../../text/must.ts';
import { ofPlans, partPlans, textIdsIn, toPageHead, toPaging } from '../shared/paging/planPages.ts';
import type { Paged, Paging } from '../shared/paging/planPages.ts';
import { toLawPage } from './lawPage.ts';
import type { LawPage } from './lawPage.ts';

/** The plans of each page of a law; one that only further texts cite has a page too. */
export function lawParts({ places }: LawPlaces): PublishedPlan[][] {
  return partPlans([...new Set(places.map(({ plan }) => plan))]);
}

/** The page at this index, with the counts of all, and the sentences of its own plans alone. */
export function toPageOfLaw(
  entry: LawPlaces,
  at: number,
  publishedAt: Paged['publishedAt'],
): LawPage & { paging: Paging | null } {
  const parts = lawParts(entry);
  const paging = toPaging({ path: lawPath(entry.law.id), parts, anchorsOf: textIdsIn(entry), publishedAt }, at);
  const own = paging === null ? entry : ofPlans(entry, must(parts[at], `page ${String(at)}`));
  const page = toLawPage(entry, own);
  return { ...page, head: toPageHead(page.head, at), paging };
}
