/** What is offered beside the hits, and never taken without being chosen: pages named, other names, what is near. */
import { aliasesOf, aliasFile } from '../query/aliases.ts';
import type { AliasGroup } from '../query/aliases.ts';
import { findMeant, wordFile } from './didYouMean.ts';
import type { OfferedWord } from './didYouMean.ts';
import { findJumps } from './jump.ts';
import type { Jump } from './jump.ts';
import { jumpFile } from './jumpTable.ts';
import type { JumpTable } from './jumpTable.ts';
import type { Query } from '../query/query.ts';
import { isPinyin } from './pinyin.ts';
import type { PinyinEntry } from './pinyin.ts';
import type { IndexReader } from '../index/reader.ts';
import { parseTerms } from '../query/terms.ts';

export interface OfferedAlias {
  name: string;
  /** Records of all plans that hold it. */
  count: number;
  chosen: boolean;
}

export interface Suggestions {
  /** Pages that the query names. */
  jumps: Jump[];
  /** Other names of its terms, from the registries. */
  aliases: OfferedAlias[];
  /** Words that may have been meant, where no record has the terms. */
  words: OfferedWord[];
  /** How many records have all pairs of characters of the terms; null where records have the terms themselves. */
  near: number | null;
}

/** A longer term has its parts to be searched for, and its pairs would cost more than they find. */
const LONGEST_NEAR = 12;

/** What to offer for a query that has so many hits. `count` says how many another one has. */
export async function suggest(
  query: Query,
  total: number,
  reader: IndexReader,
  count: (query: Query) => Promise<number>,
): Promise<Suggestions> {
  const terms = parseTerms(query.terms);
  if (terms.length === 0) return { jumps: [], aliases: [], words: [], near: null };
  const [groups, table] = await Promise.all([
    reader.readJson(aliasFile) as Promise<AliasGroup[]>,
    reader.readJson(jumpFile) as Promise<JumpTable>,
  ]);
  const aliases = terms.flatMap((term) => aliasesOf(term, groups));
  return {
    jumps: findJumps(table, query.terms),
    aliases: aliases.map(({ name, count: records }) => ({ name, count: records, chosen: query.also.includes(name) })),
    ...(await suggestInstead(query, terms, total, reader, count)),
  };
}

/** What to ask instead of a query that finds nothing, or is written in letters. */
async function suggestInstead(
  query: Query,
  terms: readonly string[],
  total: number,
  reader: IndexReader,
  count: (query: Query) => Promise<number>,
): Promise<Pick<Suggestions, 'words' | 'near'>> {
  const found = query.near ? await count({ ...query, near: false }) : total;
  if (found > 0 && !isPinyin(query.terms)) return { words: [], near: null };
  const table = (await reader.readJson(wordFile)) as PinyinEntry[];
  const words = findMeant(table, query.terms, terms);
  const canBeNear = terms.some(({ length }) => length > 2) && terms.every(({ length }) => length <= LONGEST_NEAR);
  return { words, near: found > 0 || query.near || !canBeNear ? null : await count({ ...query, near: true }) };
}
