/**
 * Other questions for one that nothing answers whole, each with its number of answers: its words without the place, each
 * word in the place and alone, the place, words that may have been meant, and as a last resort what most plans speak of.
 */
import type { Query } from '../query/query.ts';
import type { Understanding } from '../query/understanding.ts';

export interface OtherQuestion {
  query: string;
  /** Number of records that answer it whole. */
  total: number;
}

/** Where other questions come from. */
export interface Nearby {
  /** Number of records that answer a query whole. */
  count: (query: Query) => Promise<number>;
  /** Words that may have been meant, best first. */
  meant: readonly string[];
  /** Subjects that most plans speak of. */
  common: () => Promise<readonly string[]>;
}

const MOST = 6;

/** The other questions that have answers; at least one where some plan says anything at all. */
export async function findInstead(query: Query, understood: Understanding, nearby: Nearby): Promise<OtherQuestion[]> {
  const near = await countAll([...partsOf(understood), ...nearby.meant], query, nearby.count);
  if (near.length > 0) return near.slice(0, MOST);
  return (await countAll(await nearby.common(), query, nearby.count)).slice(0, MOST);
}

/** The question in parts, the largest first. `partsOf(understood) // => ['近视 托育', '腾冲 近视', '近视', …]` */
function partsOf({ words, regions, years, departments, untold }: Understanding): string[] {
  const [first] = words;
  const subject = words.map(({ asked, names, by }) => (by === 'typed' ? asked : (names[0] ?? asked)));
  const places = [
    ...new Set(
      [...regions, ...departments, ...untold.filter(({ what }) => what === 'bureau')].map(({ asked }) => asked),
    ),
  ];
  const due = years.map(({ asked }) => asked);
  const beside = first === undefined ? [] : [...places, ...due];
  return distinct(
    [
      ...(beside.length > 0 ? [[...subject, ...places], [...subject, ...due], subject] : []),
      ...subject.flatMap((word) => [[word, ...places], [word]]),
      ...[...places, ...due].map((place) => [place]),
    ].map((parts) => parts.join(' ')),
  );
}

async function countAll(queries: readonly string[], query: Query, count: Nearby['count']): Promise<OtherQuestion[]> {
  const others = distinct(queries).filter((terms) => terms !== '' && terms !== query.terms);
  const counted = await Promise.all(
    others.map(async (terms) => ({
      query: terms,
      total: await count({ ...query, terms, literal: false, also: [], near: false }),
    })),
  );
  return counted.filter(({ total }) => total > 0);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
