/** The pages of a word of the keyword index: where all of its hits are. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Word } from '../../model/word.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { formatCount } from '../../naming/names.ts';
import { planPath } from '../../naming/routes/planRoutes.ts';
import { searchQueryPath } from '../../naming/routes/siteRoutes.ts';
import { keywordPath, keywordsPath } from '../../naming/routes/subjectRoutes.ts';
import { partPlans, toPageHead, toPaging } from '../shared/paging/planPages.ts';
import type { Paged, Paging } from '../shared/paging/planPages.ts';
import { groupByPlace, hitKinds } from './wordHits.ts';
import type { PlanHits, WordFinder, WordHit } from './wordHits.ts';
import { indexWords, toSeeLinks } from './wordReferences.ts';

/** With more hits than this, a page lists places without sentences; in either case it lists all of them. */
export const mostSentences = 60;

export interface KeywordPage {
  head: PageHead;
  word: string;
  pinyin: string;
  /** e.g. 共见于 10 条：主要目标 4 条，策略措施 6 条. */
  counts: string;
  searchPath: string;
  /** Words to look up as well. */
  see: Link[];
  /** True when the page includes the sentences. */
  whole: boolean;
  /** Each plan with its anchor, its code. */
  plans: { plan: Link; id: string; count: number; places: { place: string; hits: WordHit[] }[] }[];
  paging: Paging | null;
}

/** The pages of every word with hits: a part of the plans on each. Each is made when it is built. */
export function toKeywordPages(
  words: readonly Word[],
  { findHits, findPlans }: WordFinder<PublishedPlan>,
  publishedAt: Paged['publishedAt'],
): { id: string; at: number; toPage: () => KeywordPage }[] {
  const byWord = indexWords(words);
  return words.flatMap((word) => {
    const found = findPlans(word.word);
    if (found.length === 0) return [];
    const parts = partPlans(found);
    const paged = { path: keywordPath(word.id), parts, anchorsOf: ({ code }: PublishedPlan) => [code], publishedAt };
    return parts.map((plans, at) => ({
      id: word.id,
      at,
      toPage: () => {
        const all = findHits(word.word);
        return {
          ...toPage(word, { all, own: all.filter(({ plan }) => plans.includes(plan)) }, at),
          see: toSeeLinks(word, byWord),
          paging: toPaging(paged, at),
        };
      },
    }));
  });
}

/** All hits of a word, and those of one page. */
interface Hits {
  all: PlanHits<PublishedPlan>[];
  own: PlanHits<PublishedPlan>[];
}

function toPage({ word, pinyin }: Word, { all, own }: Hits, at: number): Omit<KeywordPage, 'see' | 'paging'> {
  const counts = `共见于 ${formatCount(countHits(all), '条')}：${formatKinds(all)}。`;
  const head = {
    title: `${word}：词语索引`,
    description: `“${word}”在各规划的出处。${counts}`,
    breadcrumbs: [
      { label: '词语索引', path: keywordsPath },
      { label: word, path: null },
    ],
  };
  return {
    head: toPageHead(head, at),
    word,
    pinyin,
    counts,
    searchPath: searchQueryPath(word),
    whole: countHits(own) <= mostSentences,
    plans: own.map(({ plan, hits }) => ({
      plan: toLink(plan),
      id: plan.code,
      count: hits.length,
      places: groupByPlace(hits),
    })),
  };
}

function countHits(found: readonly PlanHits<PublishedPlan>[]): number {
  return found.reduce((sum, { hits }) => sum + hits.length, 0);
}

function toLink({ id, displayTitle }: PublishedPlan): Link {
  return { label: displayTitle, path: planPath(id) };
}

function formatKinds(found: readonly PlanHits<PublishedPlan>[]): string {
  return hitKinds
    .map(({ kind, name }) => ({
      name,
      count: found.flatMap(({ hits }) => hits).filter((hit) => hit.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${formatCount(count, '条')}`)
    .join('，');
}
