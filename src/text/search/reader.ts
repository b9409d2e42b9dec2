/** What the engine needs of the outside: the files of the index, and Pagefind's answers. The page fetches, scripts read the disk. */

/** A record that holds the words asked for; the higher the score, the better it fits. */
export interface WordMatch {
  id: string;
  score: number;
}

/** Everything rejects with SearchUnavailable rather than give less than there is. */
export interface IndexReader {
  /** What a JSON file of the index holds, by its path below the folder of the index. */
  readJson: (path: string) => Promise<unknown>;
  /** The records that hold all the words; in quotation marks, one after the other. */
  search: (words: string) => Promise<readonly WordMatch[]>;
}
