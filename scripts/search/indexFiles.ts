/** What an index is made of. */
import type { Meanings } from '../../src/search/query/meanings.ts';

/** Contents by path in the folder of the index. */
export type IndexFiles = Map<string, Uint8Array | string>;

/** What search knows beside the records: what words mean, and the files of all else. */
export interface Knowledge {
  meanings: Meanings;
  /** The shorter words that words with a meaning are made of. */
  pieces: ReadonlyMap<string, readonly string[]>;
  files: IndexFiles;
}
