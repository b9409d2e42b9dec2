/** Suggestions beside the hits, applied only when chosen: pages the query names, other names, other questions. */
import { wordFile } from '../index/indexPaths.ts';
import type { IndexReader } from '../index/indexReader.ts';
import { once } from '../index/indexReader.ts';
import type { Query } from '../query/query.ts';
import { parseTerms } from '../query/terms.ts';
import type { Understanding } from '../query/understanding.ts';
import type { Alias } from '../query/wantedTerms.ts';
import { findInstead } from './instead.ts';
import type { OtherQuestion } from './instead.ts';
import type { Jump } from './jump.ts';
import { findMeant } from './meantWords.ts';
import type { OfferedWord } from './meantWords.ts';
import type { Offers } from './offers.ts';
import { isPinyin } from './pinyin.ts';
import type { PinyinEntry } from './pinyin.ts';

interface OfferedAlias extends Alias {
  /** True when the query already includes it. */
  chosen: boolean;
}

export interface Suggestions {
  /** The pages that the query names: subjects, laws, bureaus, places, indicators, plans, items. */
  jumps: Jump[];
  /** Other names of its terms, from the registries. */
  aliases: OfferedAlias[];
  /** Words that may have been meant, when no record contains the terms. */
  words: OfferedWord[];
  /** Number of records with all pairs of characters of the terms; null when records contain the terms themselves. */
  near: number | null;
  /** Other questions that have answers, when nothing answers this one whole. */
  instead: OtherQuestion[];
}

/** How many records a query was answered with. */
export interface Given {
  /** Number of records that answer it whole. */
  total: number;
  /** Number of records given: the closest ones where none answers it whole. */
  given: number;
}

/** A query that was answered. */
interface Answered extends Given {
  query: Query;
  /** What its words were understood as, also when it is taken literally. */
  understood: Understanding;
}

/** Longer terms are not searched by pairs: the search would cost more than it finds. */
const LONGEST_NEAR = 12;
/** So many common subjects are offered where nothing else is. */
const COMMON = 6;

/** Gives the suggestions for an answered query. `count` gives the number of records that answer another one whole. */
export type Suggest = (answered: Answered, count: (query: Query) => Promise<number>) => Promise<Suggestions>;

/** Suggestions from the tables of an index, which are read when they are first needed. */
export function createSuggest({ readJson }: IndexReader, readOffers: () => Promise<Offers>): Suggest {
  const readWords = once(() => readJson(wordFile) as Promise<PinyinEntry[]>);
  return async (answered, count) => {
    const { query, understood } = answered;
    const terms = parseTerms(query.terms);
    if (terms.length === 0) return { jumps: [], aliases: [], words: [], near: null, instead: [] };
    const { findJumps, findIndicators, findAliases, findCards, common } = await readOffers();
    const aliases = understood.words.flatMap(({ names }) => names.slice(0, 1).flatMap(findAliases));
    const { words, near } = await suggestNear(answered, terms, readWords, count);
    return {
      jumps: [...findJumps(query.terms), ...findIndicators(query.terms), ...findCards(understood)],
      aliases: aliases.map((alias) => ({ ...alias, chosen: query.also.includes(alias.name) })),
      words,
      near,
      instead:
        answered.total > 0
          ? []
          : await findInstead(query, understood, {
              count,
              meant: words.map(({ word }) => word),
              common: () => Promise.resolve(common.slice(0, COMMON)),
            }),
    };
  };
}

/** Words and near matches, for a query that gives nothing or is written in Latin letters. */
async function suggestNear(
  { query, total, given }: Answered,
  terms: readonly string[],
  readWords: () => Promise<PinyinEntry[]>,
  count: (query: Query) => Promise<number>,
): Promise<Pick<Suggestions, 'words' | 'near'>> {
  const found = query.near ? await count({ ...query, near: false }) : Math.max(total, given);
  if (found > 0 && !isPinyin(query.terms)) return { words: [], near: null };
  const words = findMeant(await readWords(), query.terms, terms);
  const canBeNear = terms.some(({ length }) => length > 2) && terms.every(({ length }) => length <= LONGEST_NEAR);
  return { words, near: found > 0 || query.near || !canBeNear ? null : await count({ ...query, near: true }) };
}
