/**
 * Reading an index: every file is checked before it is used, so that an answer is complete or there is none.
 *
 * The page fetches the files, scripts read them from disk; what they are is checked here.
 */
import { checksum } from './checksum.ts';
import { openSealed } from './sealed.ts';
import { learnStated } from './statedForms.ts';

/** Gives the bytes of a file, by its path in the folder of the index. Rejects with SearchUnavailable. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Every method rejects with SearchUnavailable when a file is not there or not what it should be. */
export interface IndexReader {
  /** The value in a JSON file. */
  readJson: (path: string) => Promise<unknown>;
  /** The content of any other file. */
  readBytes: (path: string) => Promise<Uint8Array>;
}

/** The reader of an index whose files are sealed with this mark. */
export function createReader(read: ReadFile, mark: string): IndexReader {
  const readSealed = (path: string) => readRight(path, read, (file) => openSealed(mark, path, file));
  return {
    readJson: async (path) => parseJson(await readSealed(path)),
    readBytes: readSealed,
  };
}

/** The value in the file that names the mark of all others, and so is known by its own checksum. */
export async function readFirst(read: ReadFile, path: string, check: string): Promise<unknown> {
  return parseJson(await readRight(path, read, (file) => (checksum(file) === check ? file : undefined)));
}

/** What `open` finds in the file. What is wrong is read once more: a cache may have kept it. */
async function readRight<Content>(
  path: string,
  read: ReadFile,
  open: (file: Uint8Array<ArrayBuffer>) => Content | undefined,
): Promise<Content> {
  for (let tries = 0; tries < 2; tries += 1) {
    const content = open(await read(path));
    if (content !== undefined) return content;
  }
  throw new SearchUnavailable('incomplete');
}

/** Of JSON in the index: see scripts/search/encodeJson.ts. */
export const indexEncoding = 'gb18030';

/** The value; its texts may be folded. */
function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(learnStated(new TextDecoder(indexEncoding).decode(bytes))) as unknown;
}

/**
 * The reason why there is no answer; the page tells readers how to proceed.
 *
 * - `missing`: the site has no index (built without one, or served by the development server).
 * - `incomplete`: a file of the index did not arrive, or something else did.
 * - `outdated`: the index has been replaced since the page was opened.
 * - `unsupported`: this browser cannot run the engine.
 */
export type UnavailableReason = 'missing' | 'incomplete' | 'outdated' | 'unsupported';

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
