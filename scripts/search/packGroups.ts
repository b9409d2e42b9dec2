/** The groups of an index: what stands for a word of readers, together in one file, by the same search that reads the other parts. */
import { findTerm } from '../../src/search/index/findTerm.ts';
import type { TermMatch } from '../../src/search/index/findTerm.ts';
import { groupWord, partFile, piecesWord, topicWord } from '../../src/search/index/wordParts.ts';
import type { IndexedWord } from '../../src/search/index/wordParts.ts';
import { createWordSearch } from '../../src/search/index/wordSearch.ts';
import { isLong } from '../../src/search/query/cutTerm.ts';
import { groupsOf } from '../../src/search/query/meanings.ts';
import type { Lexicon } from '../../src/search/query/meanings.ts';
import { must } from '../../src/text/must.ts';
import type { WordGroup } from './indexFiles.ts';
import type { BuiltParts } from './packParts.ts';
import { lengthOf, packBundles, packPieces, packPostings } from './packWord.ts';

/** Bytes of a part on average, those without groups included, which are no files: so most groups have one of their own. */
const PART_BYTES = 100;

/** The groups of all words of readers in a lexicon, by their names. `cut` gives the shorter words that a long one is made of. */
export function toGroups(lexicon: Lexicon, cut: (name: string) => readonly string[]): WordGroup[] {
  const byName = [...Map.groupBy(groupsOf(lexicon.values()), ({ names }) => groupWord(names))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return byName.map(([name, own]) => {
    const { names } = must(own[0], name);
    return {
      names,
      topics: [...new Set(own.flatMap(({ topics }) => topics))].sort(),
      pieces: new Map(names.filter(isLong).map((long) => [long, cut(long)])),
    };
  });
}

/** With the parts of these groups too; `common` as in BundleList. */
export async function addGroups(groups: readonly WordGroup[], parts: BuiltParts, common: string): Promise<BuiltParts> {
  const pack = createPacker(parts, common);
  const packed = new Map<string, ReadonlyMap<string, Uint8Array>>();
  for (const group of groups) packed.set(groupWord(group.names), await packGroup(group, pack));
  const count = Math.max(
    1,
    Math.ceil(lengthOf([...packed.values()].flatMap((words) => [...words.values()])) / PART_BYTES),
  );
  const table = { ...parts.table, groups: count };
  // Groups in one part have words in common.
  const byPath = Map.groupBy(packed.keys(), (name) => partFile(name, table));
  const files = [...byPath].map(([path, names]) => {
    const words = new Map(names.flatMap((name) => [...must(packed.get(name), name)]));
    return [path, Buffer.concat([...words.values()])] as const;
  });
  return { table, files: new Map([...parts.files, ...files]) };
}

type Pack = (word: string) => Promise<Uint8Array>;

async function packGroup(
  { names, topics, pieces }: WordGroup,
  { packTerm, packAbout }: { packTerm: Pack; packAbout: Pack },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const words = new Map<string, Uint8Array>();
  for (const word of new Set([...names, ...[...pieces.values()].flat()])) words.set(word, await packTerm(word));
  for (const word of topics.map(topicWord)) words.set(word, await packAbout(word));
  for (const [name, own] of pieces) words.set(piecesWord(name), packPieces(piecesWord(name), own));
  return words;
}

/** Packs words of the parts as those of a group: without places. Each once. */
function createPacker(parts: BuiltParts, common: string) {
  const readBytes = (path: string): Promise<Uint8Array> => Promise.resolve(parts.files.get(path) as Uint8Array);
  const search = createWordSearch({ readBytes, readJson: readBytes }, parts.table);
  const packed = new Map<string, Uint8Array>();
  const once =
    (find: (word: string) => Promise<IndexedWord>): Pack =>
    async (word) => {
      const bytes = packed.get(word) ?? packIndexed(word, await find(word));
      packed.set(word, bytes);
      return bytes;
    };
  return {
    packTerm: once(async (term) => toIndexed(await findTerm(term, search, common))),
    packAbout: once(search.find),
  };
}

function toIndexed(matches: readonly TermMatch[]): IndexedWord {
  const byBundle = Map.groupBy(matches, ({ bundle }) => bundle);
  return new Map(
    [...byBundle].map(([bundle, own]) => [
      bundle,
      new Map(own.map(({ number, entry, times }) => [number, { entry, times, places: [] }])),
    ]),
  );
}

function packIndexed(word: string, indexed: IndexedWord): Uint8Array {
  return packBundles(
    word,
    [...indexed].map(([bundle, postings]) => [bundle, packPostings(postings, false).records] as const),
  );
}
