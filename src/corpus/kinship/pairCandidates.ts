/**
 * Finds the pairs of texts worth comparing: those that share a rare n-gram. No step examines all pairs.
 *
 * An inverted index files every text under those of its n-grams that another group has too (a group is a set of texts
 * never compared with each other: those of one plan). A text is looked up under its RARE_GRAMS rarest n-grams; n-grams
 * in more than LONGEST_LIST texts are skipped, since they distinguish nothing. So the work per text is bounded,
 * whatever the number of texts: RARE_GRAMS × LONGEST_LIST look-ups, MOST_CANDIDATES comparisons.
 *
 * The relation is not symmetric: a text full of rarer n-grams may miss one that finds it, so a comparison has to be
 * recorded for both.
 */
import type { VectorSpace } from './vectors.ts';

const RARE_GRAMS = 192;
const LONGEST_LIST = 256;
const MOST_CANDIDATES = 64;

/** Gives the indexes of the texts worth comparing with the text at an index, the most promising first. */
export type FindCandidates = (at: number) => number[];

interface Lists {
  /** The texts that contain n-gram g are places[starts[g]] to places[starts[g + 1] - 1], ascending. */
  starts: Int32Array;
  places: Int32Array;
}

/** The candidates among texts of other groups; `groups` names the group of each vector. */
export function indexCandidates({ vectors, frequencies }: VectorSpace, groups: readonly string[]): FindCandidates {
  const shared = sharedGrams(vectors, frequencies.length, groups);
  const telling = vectors.map(({ grams }) => grams.filter((gram) => shared[gram] === 1));
  const { starts, places } = fileUnder(telling, frequencies.length);
  const sizeOf = (gram: number): number => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0);
  return (at) => {
    const promise = new Map<number, number>();
    const grams = (telling[at] ?? new Int32Array()).filter((gram) => sizeOf(gram) <= LONGEST_LIST);
    for (const gram of grams.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b).subarray(0, RARE_GRAMS)) {
      for (const other of places.subarray(starts[gram], starts[gram + 1])) {
        if (groups[other] !== groups[at]) promise.set(other, (promise.get(other) ?? 0) + 1 / sizeOf(gram));
      }
    }
    const ranked = [...promise].sort(([a, promiseA], [b, promiseB]) => promiseB - promiseA || a - b);
    return ranked.slice(0, MOST_CANDIDATES).map(([other]) => other);
  };
}

/** 1 for every n-gram that two groups share, by its id. */
function sharedGrams(vectors: VectorSpace['vectors'], size: number, groups: readonly string[]): Uint8Array {
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number + 1]));
  const holder = new Int32Array(size);
  const shared = new Uint8Array(size);
  vectors.forEach(({ grams }, at) => {
    const group = numbers.get(groups[at] ?? '') ?? 0;
    for (const gram of grams) {
      if (holder[gram] !== 0 && holder[gram] !== group) shared[gram] = 1;
      holder[gram] = group;
    }
  });
  return shared;
}

function fileUnder(held: readonly Int32Array[], size: number): Lists {
  const starts = new Int32Array(size + 1);
  for (const grams of held) for (const gram of grams) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
  for (let gram = 0; gram < size; gram += 1) starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
  const places = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  held.forEach((grams, at) => {
    for (const gram of grams) {
      const place = next[gram] ?? 0;
      places[place] = at;
      next[gram] = place + 1;
    }
  });
  return { starts, places };
}
