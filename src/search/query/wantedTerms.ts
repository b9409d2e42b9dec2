/**
 * Query semantics: when does a text match the terms of a query, and for what reason?
 *
 * A text matches exactly when it contains every term; by an alias when it contains, for each term, the term or one of
 * its chosen other names; nearly when it contains, for each term, all pairs of characters of the term or name.
 */
import { fold } from '../../text/fold.ts';
import { must } from '../../text/must.ts';
import { toBigrams } from './bigrams.ts';
import type { Query } from './query.ts';
import { parseTerms } from './terms.ts';

/** Alternative names, folded: the term itself, then the chosen aliases. */
export type WantedTerm = readonly [term: string, ...aliases: string[]];

/** What a term names, though a text may say it in other words: numbers about these are about the term. */
export interface TermSubject {
  /** Topics that it names. */
  topics: readonly string[];
  /** Indicators with a name that has the term. */
  indicators: readonly string[];
}

export const noSubject: TermSubject = { topics: [], indicators: [] };

/** The terms of a query, ready to be matched against texts. */
export interface WantedTerms {
  terms: readonly WantedTerm[];
  /** For each term, the indicators so called: a record with a target of one matches too. */
  indicators: readonly (readonly string[])[];
  /** For each term, what it is the subject of. */
  subjects: readonly TermSubject[];
  /** True when all pairs of characters of a name suffice. */
  near: boolean;
}

/** How a text matches: word for word, by an alias, or by pairs of characters. */
export type MatchReason = 'exact' | 'alias' | 'near';

/** A name of a thing that has several. */
export interface Alias {
  name: string;
  /** Number of records of all plans that contain it. */
  count: number;
}

/** The names of one department, or the words of one topic: from the registries, never guessed. */
export type AliasGroup = Alias[];

/** Gives the other names of a folded term that occur in the plans, each once, in the order of the registries. */
export type FindAliases = (term: string) => Alias[];

/** `createFindAliases(groups)('团市委') // => [{ name: '共青团聊城市委', count: 34 }]` */
export function createFindAliases(groups: readonly AliasGroup[]): FindAliases {
  const folded = groups.map((aliases) => aliases.map((alias) => [fold(alias.name).text, alias] as const));
  return (term) => {
    const others = folded
      .filter((names) => names.some(([name]) => name === term))
      .flatMap((names) => names.filter(([name, { count }]) => count > 0 && name !== term));
    return [...new Map(others.map(([, alias]) => [alias.name, alias])).values()];
  };
}

/** The wanted terms of a query. Chosen names that are no alias of a term are ignored. */
export function toWantedTerms(query: Query, findAliases: FindAliases): WantedTerms {
  const terms = parseTerms(query.terms).map((term) => withAliases([term], query, findAliases));
  return { terms, indicators: terms.map(() => []), subjects: terms.map(() => noSubject), near: query.near };
}

/** The names of one term with those of its aliases that the reader has chosen. There is at least one name. */
export function withAliases(names: readonly string[], { also }: Query, findAliases: FindAliases): WantedTerm {
  const chosen = also.map((name) => fold(name).text);
  const aliases = names.flatMap(findAliases).map(({ name }) => fold(name).text);
  const [term, ...others] = new Set([...names, ...aliases.filter((name) => chosen.includes(name))]);
  return [must(term, 'name of a term'), ...others];
}

/** Why a folded text matches; undefined when it does not. Without terms every text matches. */
export function findMatchReason(folded: string, { terms, near }: WantedTerms): MatchReason | undefined {
  const holds = (part: string): boolean => folded.includes(part);
  if (terms.every(([term]) => holds(term))) return 'exact';
  if (terms.every((names) => names.some(holds))) return 'alias';
  return near && terms.every((names) => names.some((name) => toBigrams(name).every(holds))) ? 'near' : undefined;
}

/** The parts to mark in a matching text: the names it contains, or where it has none, their pairs of characters. */
export function toMarkedTerms(folded: string, { terms, near }: WantedTerms): string[] {
  const marked = terms.flatMap((names) => {
    const held = names.filter((name) => folded.includes(name));
    return held.length === 0 && near ? names.flatMap(toBigrams) : held;
  });
  return [...new Set(marked)];
}

/** So many say what a word is about. */
const MOST_CHARACTERS = 3;

/** The first Chinese characters of a word that are not among the most frequent ones. `rareCharacters('恶犬', '的儿童妇女恶…') // => ['犬']` */
export function rareCharacters(word: string, common: string): string[] {
  const rare = [...new Set(word)].filter((one) => /\p{Script=Han}/u.test(one) && !common.includes(one));
  return rare.slice(0, MOST_CHARACTERS);
}
