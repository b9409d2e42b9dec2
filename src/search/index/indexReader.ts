/**
 * Reading an index: the files and answers the engine needs from outside, the reasons they may fail, and how they are
 * cached.
 *
 * The page fetches the files of the index and Pagefind's answers, scripts read them from disk.
 */

/** A record that contains the words searched for. */
export interface WordMatch {
  /** Pagefind's own id, unique in its bundle. */
  id: string;
  /** How often the words occur there; for a phrase, only its first occurrence counts. */
  times: number;
}

/** The records of a bundle that contain all the words; words in quotation marks, as a phrase. */
export type SearchWords = (bundle: string, words: string) => Promise<readonly WordMatch[]>;

/** Every method rejects with SearchUnavailable rather than return an incomplete result. */
export interface IndexReader {
  /** The value in a JSON file of the index, by its path in the folder of the index. */
  readJson: (path: string) => Promise<unknown>;
  search: SearchWords;
}

/**
 * The reason why there is no answer; the page tells readers how to proceed.
 *
 * - `missing`: the site has no index (built without one, or served by the development server).
 * - `unreachable`: a file of the index did not arrive, most likely because of the network.
 * - `damaged`: a file is there and cannot be read.
 * - `outdated`: the index has changed since the page was opened.
 * - `unsupported`: this browser cannot run the engine.
 */
export type UnavailableReason = 'missing' | 'unreachable' | 'damaged' | 'outdated' | 'unsupported';

export class SearchUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason) {
    super(`search is unavailable: ${reason}`);
    this.name = 'SearchUnavailable';
    this.reason = reason;
  }
}

/**
 * Values that are read or computed once and then cached, by key. Every cache of the engine is one of these, owned by
 * its user. A failure is not cached, so the next query tries again.
 */
export class Kept<Value> {
  readonly #promises = new Map<string, Promise<Value>>();

  has(key: string): boolean {
    return this.#promises.has(key);
  }

  /** The value cached under this key, else that of `read`, which is then cached. */
  get(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#promises.get(key);
    if (known !== undefined) return known;
    const promise = read();
    this.#promises.set(key, promise);
    promise.catch(() => this.#promises.delete(key));
    return promise;
  }
}

/** Calls `read` the first time only, and again after it failed. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  const kept = new Kept<Value>();
  return () => kept.get('', read);
}
