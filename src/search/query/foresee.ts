/**
 * What the parts of a question will be looked up by, so that it can be read before it is asked for: a reader waits for the
 * longest chain of files that are read one after the other, and not for their number.
 */
import { roleParts, toAskedBureaus } from './askedBureaus.ts';
import { groupsOf } from './meanings.ts';
import type { NamesTogether } from './meanings.ts';
import type { Meant } from './meant.ts';
import type { Query } from './query.ts';
import { isStray } from './termParts.ts';
import { toPhrases } from './wordsTogether.ts';
import type { UnderstoodBureau } from './understanding.ts';

/** Begins to read for these parts. `closest`: also what the closest records are found by. */
export type LookAhead = (parts: readonly Meant[], closest: boolean) => void;

export interface Foreseen {
  /** Folded. */
  names: string[];
  groups: NamesTogether[];
  indicators: string[];
  departments: Pick<UnderstoodBureau, 'value' | 'role'>[];
  /** Asked for by those with a year. */
  due: { regions: string[]; years: number[] };
  /** Only for the closest records: names that are cut into pieces, words that stand together, those that no list has, and topics. */
  closest: { names: string[]; phrases: string[]; unknown: string[]; topics: string[] };
}

/** `foresee([腾冲, 近视], false).names // => ['近视']` */
export function foresee(parts: readonly Meant[], closest: boolean): Foreseen {
  const asking = roleParts(parts);
  const left = parts.filter(
    (part) =>
      !asking.has(part) &&
      [part.sense.aside, part.sense.region, part.sense.audience, part.year].every((one) => one === undefined),
  );
  const told = left.filter((part) => !isStray(part));
  const words = told.length === 0 ? left : told;
  const names = [...new Set(words.flatMap(({ word, sense }) => [word, ...(sense.synonyms ?? [])]))];
  const unknown = words.filter(({ sense }) => Object.keys(sense).length === 0).map(({ word }) => word);
  const senses = words.map(({ sense }) => sense);
  return {
    names,
    groups: groupsOf(senses),
    indicators: senses.flatMap(({ indicators = [] }) => indicators),
    departments: toAskedBureaus(parts, asking).departments,
    due: {
      regions: parts.flatMap(({ sense: { region } }) => region?.value ?? []),
      years: parts.flatMap(({ year }) => year ?? []),
    },
    closest: closest
      ? {
          names,
          phrases: toPhrases(words.filter(({ sense, by }) => by === 'typed' && sense.synonyms === undefined)),
          unknown,
          topics: senses.flatMap(({ topics = [] }) => topics),
        }
      : { names: [], phrases: [], unknown: [], topics: [] },
  };
}

/** True for a query that is likely to be cut by the words of the plans, as 73 of 100 such questions of readers are. */
export function isLikelyCut({ terms, literal }: Pick<Query, 'terms' | 'literal'>): boolean {
  return !literal && LIKELY_CUT.test(terms);
}

const LIKELY_CUT = /\p{Script=Han}{4}/u;
