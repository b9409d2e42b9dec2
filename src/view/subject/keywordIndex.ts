/** 词语索引: the words by the pinyin of their first character, on several pages where one would be long. */
import type { Word } from '../../model/word.ts';
import type { Link } from '../../naming/links.ts';
import { keywordPath, keywordsPath } from '../../naming/routes/subjectRoutes.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPageHead } from '../shared/paging/planPages.ts';
import type { Paging } from '../shared/paging/planPages.ts';
import { partSections, toSectionLinks, toSectionPaging } from '../shared/paging/sectionPages.ts';
import type { PagedSections } from '../shared/paging/sectionPages.ts';
import type { CountHits } from './wordHits.ts';
import { indexWords, toSeeLinks } from './wordReferences.ts';
import type { WordIndex } from './wordReferences.ts';

/** The most words of a page, but for a letter that has more: some 20 KB. */
const MOST_WORDS = 800;

const keywordsHead: PageHead = {
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

export interface KeywordIndex {
  head: PageHead;
  /** The letters of this page. */
  letters: Letter[];
  /** All letters, with the page that has them, and how many words. */
  jumps: (Link & { count: number })[];
  /** Words with hits, on all pages. */
  count: number;
  paging: Paging | null;
}

const longestWithPinyin = 6;

/** The pages of the index. Each counts its hits when it is built. */
export function toIndexPages(
  words: readonly Word[],
  countHits: CountHits,
  publishedAt: PagedSections<Group>['publishedAt'],
): (() => KeywordIndex)[] {
  const parts = partSections(groupByLetter(words), (group) => group.words.length, MOST_WORDS);
  const paged = { path: keywordsPath, parts, publishedAt };
  const byWord = indexWords(words);
  return parts.map((groups, at) => () => ({
    head: toPageHead(keywordsHead, at),
    letters: groups.map(({ words: own, ...letter }) => ({
      ...letter,
      words: own.map((word) => toEntry(word, byWord, countHits)),
    })),
    jumps: toSectionLinks(paged, at).map(({ section, ...link }) => ({ ...link, count: section.words.length })),
    count: words.filter(({ word }) => countHits(word) > 0).length,
    paging: toSectionPaging(paged, at),
  }));
}

/** The words of a letter. */
type Group = Omit<Letter, 'words'> & { words: Word[] };

function groupByLetter(words: readonly Word[]): Group[] {
  const letters = Map.groupBy(words, ({ id }) => (/^\d/.test(id) ? '0' : id.charAt(0)));
  return [...letters].map(([id, own]) => ({ id, name: id === '0' ? '0–9' : id.toUpperCase(), words: own }));
}

function toEntry(word: Word, byWord: WordIndex, countHits: CountHits): KeywordEntry {
  return {
    word: word.word,
    pinyin: word.word.length > longestWithPinyin ? null : word.pinyin.replaceAll(' ', ''),
    path: keywordPath(word.id),
    hits: countHits(word.word),
    see: toSeeLinks(word, byWord),
  };
}
