/** 词语索引: the words by the pinyin of their first character, on several pages where one would be long. */
import type { Word } from '../../model/word.ts';
import type { Link } from '../../naming/links.ts';
import { pagePath } from '../../naming/routes/pagePath.ts';
import { keywordPath, keywordsPath } from '../../naming/routes/subjectRoutes.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPageHead } from '../shared/paging/planPages.ts';
import type { Paged, Paging } from '../shared/paging/planPages.ts';
import type { CountHits } from './wordHits.ts';
import { indexWords, toSeeLinks } from './wordReferences.ts';

/** About as many words as a page of 30 KB has room for. */
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

/** The letters of each page, at least one page, all about as long as each other; the words of a letter stay together. */
export function partLetters(letters: readonly Letter[]): Letter[][] {
  const total = letters.reduce((sum, { words }) => sum + words.length, 0);
  const pages = Math.max(1, Math.ceil(total / MOST_WORDS));
  let before = 0;
  const byPage = Map.groupBy(letters, ({ words }) => {
    const middle = before + words.length / 2;
    before += words.length;
    return Math.floor((middle / total) * pages);
  });
  return byPage.size === 0 ? [[]] : [...byPage.values()];
}

/** The pages of the index. */
export function toIndexPages(letters: readonly Letter[], publishedAt: Paged['publishedAt']): KeywordIndex[] {
  const parts = partLetters(letters);
  const count = letters.reduce((sum, { words }) => sum + words.filter(({ hits }) => hits > 0).length, 0);
  return parts.map((own, at) => ({
    head: toPageHead(keywordsHead, at),
    letters: own,
    jumps: parts.flatMap((others, index) =>
      others.map(({ id, name, words }) => ({
        label: name,
        path: `${index === at ? '' : pagePath(keywordsPath, index + 1)}#${id}`,
        count: words.length,
      })),
    ),
    count,
    paging: toLetterPaging(parts, at, publishedAt),
  }));
}

function toLetterPaging(parts: readonly Letter[][], at: number, publishedAt: Paged['publishedAt']): Paging | null {
  if (parts.length < 2) return null;
  const published = new Set(publishedAt(pagePath(keywordsPath, at + 1)));
  const elsewhere = parts.flatMap((letters, index) => (index === at ? [] : letters.map((one) => ({ ...one, index }))));
  return {
    number: at + 1,
    pages: parts.map((letters, index) => ({
      label: `第${String(index + 1)}页：${nameLetters(letters)}`,
      path: pagePath(keywordsPath, index + 1),
    })),
    moved: elsewhere
      .filter(({ id }) => published.has(id))
      .map(({ id, name, index }) => ({
        id,
        link: { label: `${name}在第${String(index + 1)}页`, path: `${pagePath(keywordsPath, index + 1)}#${id}` },
      })),
  };
}

/** `nameLetters(letters) // => 'A—L'` */
function nameLetters(letters: readonly Letter[]): string {
  return [...new Set([letters[0], letters.at(-1)].map((letter) => letter?.name))].join('—');
}
