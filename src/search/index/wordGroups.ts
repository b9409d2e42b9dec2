/**
 * Groups of words that are looked up together: those of the plans that stand for a word of readers, with the shorter ones that they
 * are made of and the topics of that word. Each group is in one file, of which a question reads one instead of a file for every
 * pair of characters in them.
 */
import { groupWord, piecesWord, unpackWord } from './wordParts.ts';
import type { IndexedWord } from './wordParts.ts';

/** What a file of groups has, by word, still packed. */
type GroupedWords = ReadonlyMap<string, Uint8Array>;

export interface WordGroups {
  /** Begins to read the group of these names. From now on they, and topics `beside` them, are taken from it. */
  expect: (names: readonly string[], beside: readonly string[]) => void;
  /** True for a word whose pieces are taken from a group. */
  hasPieces: (word: string) => boolean;
  /** The packed bytes of such a word; undefined for one that no group has. */
  read: (word: string) => Promise<Uint8Array | undefined>;
  /** The records that have such a word; undefined for one that no group has. */
  find: (word: string) => Promise<IndexedWord | undefined>;
}

/** `readPart` gives the part with a word; what it has read once it keeps. */
export function createWordGroups(readPart: (word: string) => Promise<GroupedWords>): WordGroups {
  /** The group that each word is taken from. */
  const expected = new Map<string, string>();
  const expect: WordGroups['expect'] = (names, beside) => {
    const own = groupWord(names);
    for (const word of [...names, ...names.map(piecesWord), ...beside]) expected.set(word, own);
    readPart(own).then(
      (group) => {
        for (const word of group.keys()) expected.set(word, own);
      },
      // Whoever needs a word reads it again, and is told of the failure.
      () => undefined,
    );
  };
  const read: WordGroups['read'] = async (word) => {
    const group = expected.get(word);
    return group === undefined ? undefined : (await readPart(group)).get(word);
  };
  return {
    expect,
    hasPieces: (word) => expected.has(piecesWord(word)),
    read,
    find: async (word) => {
      const packed = await read(word);
      return packed === undefined ? undefined : unpackWord(packed, false);
    },
  };
}
