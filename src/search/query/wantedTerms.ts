/**
 * Query semantics: when does a text match the terms of a query, and for what reason?
 *
 * A text matches exactly when it contains every term; by an alias when it contains, for each term, the term or one of
 * its chosen other names; nearly when it contains, for each term, all pairs of characters of the term or name.
 */
import { fold } from '../../text/fold.ts';
import type { Query } from './query.ts';
import { parseTerms } from './terms.ts';

/** Alternative names, folded: the term itself, then the chosen aliases. */
export type WantedTerm = readonly [term: string, ...aliases: string[]];

/** The terms of a query, ready to be matched against texts. */
export interface WantedTerms {
  terms: readonly WantedTerm[];
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

/**
 * The names of one department, the words of one topic, or a word that readers ask and what plans write for it: from the
 * registries, never guessed.
 */
export interface AliasGroup {
  /** Of an `asked` group only the first name, the reader's, leads to the others. */
  kind: 'department' | 'topic' | 'asked';
  names: Alias[];
}

/** Gives the other names of a folded term that occur in the plans, each once, in the order of the registries. */
export type FindAliases = (term: string) => Alias[];

/** `createFindAliases(groups)('团市委') // => [{ name: '共青团聊城市委', count: 34 }]` */
export function createFindAliases(groups: readonly AliasGroup[]): FindAliases {
  const folded = groups.map(({ kind, names: aliases }) => {
    const names = aliases.map((alias) => [fold(alias.name).text, alias] as const);
    return { names, leading: kind === 'asked' ? names.slice(0, 1) : names };
  });
  return (term) => {
    const others = folded
      .filter(({ leading }) => leading.some(([name]) => name === term))
      .flatMap(({ names }) => names.filter(([name, { count }]) => count > 0 && name !== term));
    return [...new Map(others.map(([, alias]) => [alias.name, alias])).values()];
  };
}

/** The wanted terms of a query. Chosen names that are no alias of a term are ignored. */
export function toWantedTerms({ terms, also, near }: Query, findAliases: FindAliases): WantedTerms {
  const chosen = also.map((name) => fold(name).text);
  const aliasesOf = (term: string): string[] =>
    findAliases(term)
      .map(({ name }) => fold(name).text)
      .filter((name) => chosen.includes(name));
  return { terms: parseTerms(terms).map((term) => [term, ...aliasesOf(term)]), near };
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

/** The overlapping pairs of characters of a term; one character is itself. `toBigrams('近视率') // => ['近视', '视率']` */
export function toBigrams(term: string): string[] {
  if (term.length < 2) return [term];
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(at, at + 2));
}
