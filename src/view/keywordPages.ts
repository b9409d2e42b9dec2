/** 词语索引: the keyword index, and the page of one word. */
import type { PublishedPlan } from '../model/published.ts';
import type { Word } from '../model/word.ts';
import type { PageHead } from './head.ts';
import type { Link } from './links.ts';
import { commitmentNames, formatCount } from './names.ts';
import { keywordPath, keywordsPath, planPath, searchQueryPath } from './routes.ts';
import { groupByPlace } from './wordHits.ts';
import type { CountHits, FindHits, PlanHits, WordHit } from './wordHits.ts';

/** With more hits than this a page gives places without sentences; in either case all of them. */
export const mostSentences = 60;

export const keywordsHead: PageHead = {
  title: '词语索引',
  description: '规划里值得查的词，按拼音排列，每个词见于多少条、在哪里，都可以不用脚本查到。',
  breadcrumbs: [{ label: '词语索引', path: null }],
};

export interface Letter {
  /** Anchor, e.g. j; digits stand under 0. */
  id: string;
  name: string;
  words: KeywordEntry[];
}

export interface KeywordEntry {
  word: string;
  /** Pinyin with tones; null where the word is too long for it to help. */
  pinyin: string | null;
  path: string;
  hits: number;
  /** Where to look instead, for a word no plan writes; else empty. */
  see: Link[];
}

export interface KeywordPage {
  head: PageHead;
  word: string;
  pinyin: string;
  /** e.g. 共见于 10 条：主要目标 4 条，策略措施 6 条. */
  counts: string;
  searchPath: string;
  /** True where the sentences stand in the page. */
  whole: boolean;
  plans: { plan: Link; count: number; places: { place: string; hits: WordHit[] }[] }[];
}

const longestWithPinyin = 6;

/** The index by letters, only those that have words. */
export function toLetters(words: readonly Word[], countHits: CountHits): Letter[] {
  const pathOf = new Map(words.map(({ word, id }) => [word, keywordPath(id)]));
  const letters = new Map<string, KeywordEntry[]>();
  for (const { id, word, pinyin, see } of words) {
    const letter = /^\d/.test(id) ? '0' : id.charAt(0);
    const entry: KeywordEntry = {
      word,
      pinyin: word.length > longestWithPinyin ? null : pinyin.replaceAll(' ', ''),
      path: keywordPath(id),
      hits: countHits(word),
      see: see.map((label) => ({ label, path: pathOf.get(label) ?? keywordsPath })),
    };
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([id, entries]) => ({ id, name: id === '0' ? '0–9' : id.toUpperCase(), words: entries }));
}

/** The page of every word that has one: a word that refers to others has none. */
export function toKeywordPages(words: readonly Word[], findHits: FindHits): { id: string; page: KeywordPage }[] {
  return words.filter(({ see }) => see.length === 0).map((word) => ({ id: word.id, page: toPage(word, findHits) }));
}

/** The table that pinyin typed into the search field is looked up in: characters, pinyin, number of hits. */
export function toPinyinTable(words: readonly Word[], countHits: CountHits): [string, string, number][] {
  return words
    .filter(({ see }) => see.length === 0)
    .map(({ word, id }) => [word, id.replaceAll('-', ' '), countHits(word)]);
}

function toPage({ word, pinyin }: Word, findHits: FindHits): KeywordPage {
  const found = findHits(word);
  const total = found.reduce((sum, { hits }) => sum + hits.length, 0);
  const counts = `共见于 ${formatCount(total, '条')}：${formatKinds(found)}。`;
  return {
    head: {
      title: `${word}：词语索引`,
      description: `“${word}”在各规划的出处。${counts}`,
      breadcrumbs: [
        { label: '词语索引', path: keywordsPath },
        { label: word, path: null },
      ],
    },
    word,
    pinyin,
    counts,
    searchPath: searchQueryPath(word),
    whole: total <= mostSentences,
    plans: found.map(({ plan, hits }) => ({ plan: toLink(plan), count: hits.length, places: groupByPlace(hits) })),
  };
}

function toLink({ id, displayTitle }: PublishedPlan): Link {
  return { label: displayTitle, path: planPath(id) };
}

function formatKinds(found: readonly PlanHits[]): string {
  const names = [
    ['goal', commitmentNames.goal],
    ['measure', commitmentNames.measure],
    ['text', '其他正文'],
  ] as const;
  return names
    .map(([kind, name]) => ({
      name,
      count: found.flatMap(({ hits }) => hits).filter((hit) => hit.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${formatCount(count, '条')}`)
    .join('，');
}
