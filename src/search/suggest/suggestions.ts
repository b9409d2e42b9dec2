/** Suggestions beside the hits, applied only when chosen: pages the query names, other names, words it may mean. */
import { askedFile, indicatorFile, jumpFile, wordFile } from '../index/bundleList.ts';
import type { IndexReader } from '../index/indexReader.ts';
import { once } from '../index/indexReader.ts';
import type { Query } from '../query/query.ts';
import { parseTerms } from '../query/terms.ts';
import type { Alias, FindAliases } from '../query/wantedTerms.ts';
import { findAskedTopics } from './askedTopics.ts';
import type { AskedTopic } from './askedTopics.ts';
import { createFindIndicators } from './indicatorNames.ts';
import type { IndicatorNames } from './indicatorNames.ts';
import { createFindJumps } from './jump.ts';
import type { Jump } from './jump.ts';
import type { JumpTable } from './jumpTable.ts';
import { findMeant } from './meantWords.ts';
import type { OfferedWord } from './meantWords.ts';
import { isPinyin } from './pinyin.ts';
import type { PinyinEntry } from './pinyin.ts';

interface OfferedAlias extends Alias {
  /** True when the query already includes it. */
  chosen: boolean;
}

export interface Suggestions {
  /** Pages that the query names, and topics near words that no plan writes. */
  jumps: Jump[];
  /** Other names of its terms, from the registries. */
  aliases: OfferedAlias[];
  /** Words that may have been meant, when no record contains the terms. */
  words: OfferedWord[];
  /** Number of records with all pairs of characters of the terms; null when records contain the terms themselves. */
  near: number | null;
}

/** Longer terms are not searched by pairs: the search would cost more than it finds. */
const LONGEST_NEAR = 12;

/** Gives the suggestions for a query with this many hits. `count` gives the number of hits of another query. */
export type Suggest = (query: Query, total: number, count: (query: Query) => Promise<number>) => Promise<Suggestions>;

/** Suggestions from the tables of an index, which are read when they are first needed. */
export function createSuggest({ readJson }: IndexReader, readAliases: () => Promise<FindAliases>): Suggest {
  const readJumps = once(async () => createFindJumps((await readJson(jumpFile)) as JumpTable));
  const readAsked = once(() => readJson(askedFile) as Promise<AskedTopic[]>);
  const readIndicators = once(async () => createFindIndicators((await readJson(indicatorFile)) as IndicatorNames[]));
  const readWords = once(() => readJson(wordFile) as Promise<PinyinEntry[]>);
  return async (query, total, count) => {
    const terms = parseTerms(query.terms);
    if (terms.length === 0) return { jumps: [], aliases: [], words: [], near: null };
    const [findAliases, findJumps, findIndicators, asked] = await Promise.all([
      readAliases(),
      readJumps(),
      readIndicators(),
      readAsked(),
    ]);
    const aliases = terms.flatMap(findAliases);
    return {
      jumps: [...findJumps(query.terms), ...findIndicators(query.terms), ...findAskedTopics(asked, terms)],
      aliases: aliases.map((alias) => ({ ...alias, chosen: query.also.includes(alias.name) })),
      ...(await suggestInstead(query, terms, total, readWords, count)),
    };
  };
}

/** Other queries, for one that finds nothing or is written in Latin letters. */
async function suggestInstead(
  query: Query,
  terms: readonly string[],
  total: number,
  readWords: () => Promise<PinyinEntry[]>,
  count: (query: Query) => Promise<number>,
): Promise<Pick<Suggestions, 'words' | 'near'>> {
  const found = query.near ? await count({ ...query, near: false }) : total;
  if (found > 0 && !isPinyin(query.terms)) return { words: [], near: null };
  const words = findMeant(await readWords(), query.terms, terms);
  const canBeNear = terms.some(({ length }) => length > 2) && terms.every(({ length }) => length <= LONGEST_NEAR);
  return { words, near: found > 0 || query.near || !canBeNear ? null : await count({ ...query, near: true }) };
}
