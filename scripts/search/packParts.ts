/** The parts of the index but groups: every word of every bundle, in files whose names are computed from the words. */
import { familyOf, isPair, partFile, piecesWord, placesFile, saidWord } from '../../src/search/index/wordParts.ts';
import type { PartTable, Postings } from '../../src/search/index/wordParts.ts';
import { must } from '../../src/text/must.ts';
import type { IndexFiles, Knowledge } from './indexFiles.ts';
import { lengthOf, packBundles, packPieces, packPostings, packSaid } from './packWord.ts';
import type { PackedWord } from './packWord.ts';

/** The words of a bundle, packed. */
export type PackedWords = ReadonlyMap<string, PackedWord>;

/** See packGroups.ts for the third. */
const families = ['pairs', 'others'] as const;
type OwnFamily = (typeof families)[number];

/** Parts, and where words are. Those of groups come last: see addGroups. */
export interface BuiltParts {
  table: PartTable;
  files: IndexFiles;
}

/** Bytes of a part on average: a reader loads the words beside the one asked for too. */
const PART_BYTES = 300;
/** Places that are longer have a file of their own: a term of two characters does not need them. */
const MOST_PLACES = 16_000;

export function packWords(words: ReadonlyMap<string, Postings>): PackedWords {
  return new Map([...words].map(([word, postings]) => [word, packPostings(postings, isPair(word))]));
}

/** The parts; `bundles` in order, the `pieces` of words, and what readers `said` by pair. */
export function buildParts(
  bundles: readonly PackedWords[],
  { pieces, said }: Pick<Knowledge, 'pieces' | 'said'>,
  mostPlaces = MOST_PLACES,
): BuiltParts {
  const words = [...new Set(bundles.flatMap((bundle) => [...bundle.keys()]))].sort();
  const apart = words.filter((word) => lengthOf(placesOf(word, bundles)) > mostPlaces);
  const inParts = new Set(words).difference(new Set(apart));
  const packed = new Map([
    ...words.map((word) => [word, packWord(word, bundles, inParts.has(word))] as const),
    ...[...pieces].map(([word, own]) => [piecesWord(word), packPieces(piecesWord(word), own)] as const),
    ...[...said].map(([pair, rows]) => [saidWord(pair), packSaid(saidWord(pair), rows)] as const),
  ]);
  const bytesBy = Map.groupBy([...packed], ([word]) => familyOf(word));
  const count = (family: OwnFamily): number =>
    Math.max(1, Math.ceil(lengthOf((bytesBy.get(family) ?? []).map(([, bytes]) => bytes)) / PART_BYTES));
  const table = { pairs: count('pairs'), others: count('others'), groups: 0, apart: apart.join('') };
  const files: IndexFiles = new Map(apart.map((word) => [placesFile(word), Buffer.concat(placesOf(word, bundles))]));
  for (const [path, content] of toFiles(packed, table)) files.set(path, content);
  return { table, files };
}

/** A part without words is there too: whoever looks a word up in it learns that no record has it. */
function toFiles(packed: ReadonlyMap<string, Uint8Array>, table: PartTable): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array[]>();
  for (const family of families) {
    for (let number = 0; number < table[family]; number += 1) {
      contents.set(`words/${family}/${String(number)}.bin`, []);
    }
  }
  for (const [word, bytes] of packed) must(contents.get(partFile(word, table)), word).push(bytes);
  return new Map([...contents].map(([path, words]) => [path, Buffer.concat(words)]));
}

function placesOf(word: string, bundles: readonly PackedWords[]): Uint8Array[] {
  return bundles.flatMap((bundle) => bundle.get(word)?.places ?? []);
}

function packWord(word: string, bundles: readonly PackedWords[], hasPlaces: boolean): Uint8Array {
  const own = [...bundles.entries()].flatMap(([bundle, words]) => {
    const { records, places } = words.get(word) ?? {};
    if (records === undefined || places === undefined) return [];
    return [[bundle, hasPlaces ? Buffer.concat([records, places]) : records] as const];
  });
  return packBundles(word, own);
}
