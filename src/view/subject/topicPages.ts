/** The pages of a topic: a part of the plans on each. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { TopicPlaces } from '../../corpus/topicsAndLaws.ts';
import type { Audience } from '../../model/audience.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';
import { must } from '../../text/must.ts';
import { ofPlans, partPlans, textIdsIn, toPageHead, toPaging } from '../shared/paging/planPages.ts';
import type { Paged, Paging } from '../shared/paging/planPages.ts';
import { toRegionAnchor } from './topicAnswers.ts';
import { countTopic, toTopicHead, toTopicPage } from './topicPage.ts';
import type { TopicPage } from './topicPage.ts';

/** What the pages of topics are made of. */
export interface TopicContent {
  corpus: Pick<Corpus, 'plans' | 'indicators'>;
  audiences: readonly Audience[];
  publishedAt: Paged['publishedAt'];
}

/** The plans of each page of a topic. */
export function topicParts({ places }: TopicPlaces, plans: readonly PublishedPlan[]): PublishedPlan[][] {
  const treating = new Set(places.map(({ plan }) => plan));
  return partPlans(plans.filter((plan) => treating.has(plan)));
}

/** The page at this index, with the counts of the whole topic, and the places of its own plans alone. */
export function toPageOfTopic(
  entry: TopicPlaces,
  at: number,
  { corpus, audiences, publishedAt }: TopicContent,
): TopicPage & { paging: Paging | null } {
  const parts = topicParts(entry, corpus.plans);
  const textIdsOf = textIdsIn(entry);
  const anchorsOf = (plan: PublishedPlan): string[] => [toRegionAnchor(plan.region), ...textIdsOf(plan)];
  const paging = toPaging({ path: topicPath(entry.topic.id), parts, anchorsOf, publishedAt }, at);
  if (paging === null) return { ...toTopicPage(entry, corpus, audiences), paging };
  const own = ofPlans(entry, must(parts[at], `page ${String(at)}`));
  const page = toTopicPage(own, { ...corpus, plans: nearTo(corpus.plans, parts, at) }, audiences);
  return { ...page, head: toPageHead(toTopicHead(entry), at), counts: countTopic(entry), paging };
}

/** The plans from the first of this part to the first of the next one, so that a plan without the topic has one page too. */
function nearTo(
  all: readonly PublishedPlan[],
  parts: readonly (readonly PublishedPlan[])[],
  at: number,
): PublishedPlan[] {
  const startOf = (part: readonly PublishedPlan[] | undefined): number => {
    const [first] = part ?? [];
    return first === undefined ? all.length : all.indexOf(first);
  };
  return all.slice(at === 0 ? 0 : startOf(parts[at]), startOf(parts[at + 1]));
}
