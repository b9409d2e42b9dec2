/** Words, and what stands beside them, as the bytes of a part: see src/search/index/wordParts.ts. */
import type { Postings } from '../../src/search/index/wordParts.ts';
import type { SynonymRow } from '../../src/search/query/meanings.ts';
import { ByteWriter } from './byteWriter.ts';

/** A word of a bundle: the records that have it, and where a pair stands in them. */
export interface PackedWord {
  records: Uint8Array;
  places: Uint8Array;
}

/** A word of an index: what it has in each bundle, by the index of the bundle, in ascending order. */
export function packBundles(
  word: string,
  own: readonly (readonly [bundle: number, content: Uint8Array])[],
): Uint8Array {
  let last = 0;
  const bodies = own.flatMap(([bundle, content]) => {
    const step = new ByteWriter().writeNumber(bundle - last).toBytes();
    last = bundle;
    return [step, content];
  });
  return packBody(word, Buffer.concat(bodies));
}

/** An entry of a part: a word and what it gives. */
function packBody(word: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([new ByteWriter().writeText(word).writeNumber(body.length).toBytes(), body]);
}

export function packPieces(word: string, pieces: readonly string[]): Uint8Array {
  const body = new ByteWriter();
  for (const piece of pieces) body.writeText(piece);
  return packBody(word, body.toBytes());
}

export function packSaid(word: string, rows: readonly SynonymRow[]): Uint8Array {
  const body = new ByteWriter();
  for (const [says, names, topic] of rows)
    body
      .writeText(says)
      .writeText(names)
      .writeNumber(topic + 1);
  return packBody(word, body.toBytes());
}

export function packPostings(postings: Postings, hasPlaces: boolean): PackedWord {
  const records = new ByteWriter().writeNumber(postings.size);
  let last = 0;
  for (const [number, { times }] of postings) {
    records.writeNumber((number - last) * 2 + (times > 1 ? 1 : 0));
    if (times > 1) records.writeNumber(times);
    last = number;
  }
  for (const { entry } of postings.values()) records.writeNumber(entry);
  const places = new ByteWriter();
  if (hasPlaces) for (const own of postings.values()) places.writeNumbers(toSteps(own.places));
  return { records: records.toBytes(), places: places.toBytes() };
}

/** `toSteps([3, 5]) // => [3, 2]` */
function toSteps(sums: readonly number[]): number[] {
  return sums.map((sum, at) => sum - (sums[at - 1] ?? 0));
}

export function lengthOf(bytes: readonly Uint8Array[]): number {
  return bytes.reduce((sum, { length }) => sum + length, 0);
}
