/** What the engine needs of the outside: the files of the index, and Pagefind's answers. The page fetches, scripts read the disk. */

/** A record that holds the words asked for. */
export interface WordMatch {
  /** Pagefind's own, unique in its bundle. */
  id: string;
  /** How often the words stand there; of a phrase, only its first place is counted. */
  times: number;
}

/** The records of a bundle that hold all the words; in quotation marks, one after the other. */
export type SearchWords = (bundle: string, words: string) => Promise<readonly WordMatch[]>;

/** Everything rejects with SearchUnavailable rather than give less than there is. */
export interface IndexReader {
  /** What a JSON file of the index holds, by its path below the folder of the index. */
  readJson: (path: string) => Promise<unknown>;
  search: SearchWords;
}
