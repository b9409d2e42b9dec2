/** What a query asks of a text, and whether a text fulfils it: the definition of a hit. */
import { aliasesOf } from './aliases.ts';
import type { AliasGroup } from './aliases.ts';
import { fold } from '../../text/fold.ts';
import type { Query } from './query.ts';
import { parseTerms } from './terms.ts';

export interface Asked {
  /** Every term, folded, followed by the other names that will do as well. */
  terms: readonly (readonly string[])[];
  /** True when all pairs of characters of a term will do as well. */
  near: boolean;
}

/** How a text fulfils a query: word for word, by another name, or by its pairs of characters. */
export type Why = 'exact' | 'alias' | 'near';

/** What a query asks. Of the other names only those count that a group holds beside one of the terms. */
export function toAsked({ terms, also, near }: Query, groups: readonly AliasGroup[]): Asked {
  const chosen = also.map((name) => fold(name).text);
  const namesOf = (term: string): string[] =>
    aliasesOf(term, groups)
      .map(({ name }) => fold(name).text)
      .filter((name) => chosen.includes(name));
  return { terms: parseTerms(terms).map((term) => [term, ...namesOf(term)]), near };
}

/** Why a folded text is a hit; undefined when it is none. A query without terms is fulfilled by every text. */
export function whyOf(folded: string, { terms, near }: Asked): Why | undefined {
  if (terms.every(([term = '']) => folded.includes(term))) return 'exact';
  if (terms.every((names) => names.some((name) => folded.includes(name)))) return 'alias';
  const isNear = terms.every((names) => names.some((name) => toPairs(name).every((pair) => folded.includes(pair))));
  return near && isNear ? 'near' : undefined;
}

/** What is marked in a text that is a hit: the names it holds, else the pairs of characters they are made of. */
export function markedTerms(folded: string, { terms, near }: Asked): string[] {
  return [
    ...new Set(
      terms.flatMap((names) => {
        const held = names.filter((name) => folded.includes(name));
        return held.length === 0 && near ? names.flatMap(toPairs) : held;
      }),
    ),
  ];
}

/** The overlapping pairs of characters of a term; a term of one character is itself. `toPairs('近视率') // => ['近视', '视率']` */
export function toPairs(term: string): string[] {
  if (term.length < 2) return [term];
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(at, at + 2));
}
