/** What an index is made of. */
import type { Meanings, SynonymRow } from '../../src/search/query/meanings.ts';

/** Contents by path in the folder of the index. */
export type IndexFiles = Map<string, Uint8Array | string>;

/** What search knows beside the records: what words mean, and the files of all else. */
export interface Knowledge {
  meanings: Meanings;
  /** The shorter words that words with a meaning are made of. */
  pieces: ReadonlyMap<string, readonly string[]>;
  /** Rare words of readers by the pair that they are found by. */
  said: ReadonlyMap<string, readonly SynonymRow[]>;
  groups: readonly WordGroup[];
  files: IndexFiles;
}

/** What stands for a word of readers. */
export interface WordGroup {
  /** Words of the plans, folded. */
  names: readonly string[];
  /** Ids. */
  topics: readonly string[];
  /** The shorter words that long names are made of. */
  pieces: ReadonlyMap<string, readonly string[]>;
}
