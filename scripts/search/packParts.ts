/** The parts of the index: every word of every bundle, in files whose names are computed from the words. */
import { isPair, partFile, piecesWord } from '../../src/search/index/wordParts.ts';
import type { PartCounts, Postings } from '../../src/search/index/wordParts.ts';
import { must } from '../../src/text/must.ts';
import { ByteWriter } from './byteWriter.ts';
import type { IndexFiles } from './indexFiles.ts';

/** The words of a bundle, packed. */
export type PackedWords = ReadonlyMap<string, Uint8Array>;

/** Bytes of a part on average: a reader loads the words beside the one asked for too. */
const PART_BYTES = 400;

export function packWords(words: ReadonlyMap<string, Postings>): PackedWords {
  return new Map([...words].map(([word, postings]) => [word, packPostings(postings, isPair(word))]));
}

/** All parts, and how many there are; `bundles` in order, and the `pieces` of words. */
export function buildParts(
  bundles: readonly PackedWords[],
  pieces: ReadonlyMap<string, readonly string[]>,
): { counts: PartCounts; files: IndexFiles } {
  const words = new Set(bundles.flatMap((bundle) => [...bundle.keys()]));
  const packed = new Map([
    ...[...words].sort().map((word) => [word, packWord(word, bundles)] as const),
    ...[...pieces].map(([word, own]) => [piecesWord(word), packPieces(piecesWord(word), own)] as const),
  ]);
  const counts = { pairs: 0, others: 0 };
  for (const [word, bytes] of packed) counts[isPair(word) ? 'pairs' : 'others'] += bytes.length;
  counts.pairs = Math.max(1, Math.ceil(counts.pairs / PART_BYTES));
  counts.others = Math.max(1, Math.ceil(counts.others / PART_BYTES));
  const writers = new Map<string, ByteWriter>();
  for (const family of ['pairs', 'others'] as const) {
    // A part without words is there too: whoever looks a word up in it learns that no record has it.
    for (let number = 0; number < counts[family]; number += 1) {
      writers.set(`words/${family}/${String(number)}.bin`, new ByteWriter());
    }
  }
  for (const [word, bytes] of packed) must(writers.get(partFile(word, counts)), word).writeBytes(bytes);
  return { counts, files: new Map([...writers].map(([path, writer]) => [path, writer.toBytes()])) };
}

function packWord(word: string, bundles: readonly PackedWords[]): Uint8Array {
  const body = new ByteWriter();
  let last = 0;
  for (const [bundle, words] of bundles.entries()) {
    const postings = words.get(word);
    if (postings === undefined) continue;
    body.writeNumber(bundle - last).writeBytes(postings);
    last = bundle;
  }
  return packBody(word, body);
}

function packPieces(word: string, pieces: readonly string[]): Uint8Array {
  const body = new ByteWriter();
  for (const piece of pieces) body.writeText(piece);
  return packBody(word, body);
}

function packBody(word: string, body: ByteWriter): Uint8Array {
  const bytes = body.toBytes();
  return new ByteWriter().writeText(word).writeNumber(bytes.length).writeBytes(bytes).toBytes();
}

function packPostings(postings: Postings, hasPlaces: boolean): Uint8Array {
  const writer = new ByteWriter().writeNumber(postings.size);
  let last = 0;
  for (const [number, { times }] of postings) {
    writer.writeNumber((number - last) * 2 + (times > 1 ? 1 : 0));
    if (times > 1) writer.writeNumber(times);
    last = number;
  }
  for (const { entry } of postings.values()) writer.writeNumber(entry);
  if (hasPlaces) for (const { places } of postings.values()) writer.writeNumbers(toSteps(places));
  return writer.toBytes();
}

/** `toSteps([3, 5]) // => [3, 2]` */
function toSteps(sums: readonly number[]): number[] {
  return sums.map((sum, at) => sum - (sums[at - 1] ?? 0));
}
