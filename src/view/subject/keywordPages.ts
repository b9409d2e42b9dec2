/** 词语索引: the keyword index, and the page of one word. */
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
import type { CountHits, FindHits, PlanHits, WordHit } from './wordHits.ts';

/** With more hits than this, a page lists places without sentences; in either case it lists all of them. */
export const mostSentences = 60;

export const keywordsHead: PageHead = {
  title: '词语索引',
  description: '规划里值得查的词，按拼音排列，每个词见于多少条、在哪里，都可以不用脚本查到。',
  breadcrumbs: [{ label: '词语索引', path: null }],
};

export interface Letter {
  /** Anchor, e.g. j; digits are under 0. */
  id: string;
  name: string;
  words: KeywordEntry[];
}

interface KeywordEntry {
  word: string;
  /** Pinyin with tones; null when the word is too long for it to help. */
  pinyin: string | null;
  path: string;
  hits: number;
  /** Words to look up as well, or instead when there are no hits. */
  see: Link[];
}

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

const longestWithPinyin = 6;

/** The index by letter, only letters with words. */
export function toLetters(words: readonly Word[], countHits: CountHits): Letter[] {
  const byWord = indexWords(words);
  const toEntry = (entry: Word): KeywordEntry => ({
    word: entry.word,
    pinyin: entry.word.length > longestWithPinyin ? null : entry.pinyin.replaceAll(' ', ''),
    path: keywordPath(entry.id),
    hits: countHits(entry.word),
    see: toSeeLinks(entry, byWord),
  });
  const letters = Map.groupBy(words, ({ id }) => (/^\d/.test(id) ? '0' : id.charAt(0)));
  return [...letters].map(([id, entries]) => ({
    id,
    name: id === '0' ? '0–9' : id.toUpperCase(),
    words: entries.map(toEntry),
  }));
}

/** The pages of every word with hits: a part of the plans on each. */
export function toKeywordPages(
  words: readonly Word[],
  findHits: FindHits<PublishedPlan>,
  publishedAt: Paged['publishedAt'],
): { id: string; at: number; page: KeywordPage }[] {
  const byWord = indexWords(words);
  return words.flatMap((word) => {
    const found = findHits(word.word);
    if (found.length === 0) return [];
    const parts = partPlans(found.map(({ plan }) => plan));
    const paged = { path: keywordPath(word.id), parts, anchorsOf: ({ code }: PublishedPlan) => [code], publishedAt };
    return parts.map((plans, at) => ({
      id: word.id,
      at,
      page: {
        ...toPage(word, { all: found, own: found.filter(({ plan }) => plans.includes(plan)) }, at),
        see: toSeeLinks(word, byWord),
        paging: toPaging(paged, at),
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

/** Every word with its entry and its place in the order of the index. */
type WordIndex = ReadonlyMap<string, { id: string; at: number }>;

function indexWords(words: readonly Word[]): WordIndex {
  return new Map(words.map(({ id, word }, at) => [word, { id, at }]));
}

/** The words to see as well, in the order of the index. */
function toSeeLinks({ see }: Word, byWord: WordIndex): Link[] {
  return see
    .flatMap((word) => {
      const found = byWord.get(word);
      return found === undefined ? [] : [{ word, ...found }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ id, word }) => ({ label: word, path: keywordPath(id) }));
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
