/**
 * A chunk of Pagefind's index: which records have which words, and where. It is CBOR behind a mark, packed with gzip:
 * `[[[word, [[step to the record, [weight, place, step to the next place, …], …], …], …], …]]`, words in order.
 */

import { parseCbor } from './cbor.ts';

/** The places of a word in each record that has it, by the number of the record in its bundle. */
export type WordPlaces = ReadonlyMap<number, readonly number[]>;

const MARK = new TextEncoder().encode('pagefind_dcd');

/** The words of an unpacked chunk. Throws when it is none. */
export function parseChunk(bytes: Uint8Array): Map<string, WordPlaces> {
  const [words] = parseMarked(bytes) as [readonly PackedWord[]];
  return new Map(words.map(([word, records]) => [word, toPostings(records)]));
}

/** The value behind Pagefind's mark, in a chunk and in the list of chunks. Throws when the mark is not there. */
export function parseMarked(bytes: Uint8Array): unknown {
  if (!MARK.every((byte, at) => bytes[at] === byte)) throw new Error("a file of the index without Pagefind's mark");
  return parseCbor(bytes.subarray(MARK.length));
}

type PackedWord = readonly [word: string, records: readonly (readonly [step: number, places: readonly number[]])[]];

function toPostings(records: PackedWord[1]): WordPlaces {
  let number = 0;
  return new Map(
    records.map(([step, places]) => {
      number += step;
      return [number, toPlaces(places)];
    }),
  );
}

/** Negative numbers are weights, which our records do not use. */
function toPlaces(steps: readonly number[]): number[] {
  let place = 0;
  return steps
    .filter((step) => step >= 0)
    .map((step) => {
      place += step;
      return place;
    });
}
