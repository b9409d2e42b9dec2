/**
 * Reading an index: every file is checked before it is used, so that an answer is complete or there is none.
 *
 * The page fetches the files, scripts read them from disk; what they are is checked here.
 */
import { checksum } from './checksum.ts';
import { unpack } from './unpack.ts';

/** A record that contains the words searched for. */
export interface WordMatch {
  id: string;
  /** How often the words occur there. */
  times: number;
}

/** Gives the bytes of a file, by its path in the folder of the index. Rejects with SearchUnavailable. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Every method rejects with SearchUnavailable when a file is not there or not what it should be. */
export interface IndexReader {
  /** The value in a JSON file. `check` is its checksum, for a file that is not in the list of checksums. */
  readJson: (path: string, check?: string) => Promise<unknown>;
  /** An unpacked chunk, `check` being the checksum of its unpacked bytes. */
  readChunk: (path: string, check: string) => Promise<Uint8Array>;
}

/** Checksums of files by path. */
export type Checks = Readonly<Record<string, string>>;

/** The reader of an index whose files have these checksums. */
export function createReader(read: ReadFile, checks: Checks): IndexReader {
  return {
    readJson: async (path, check = checks[path]) => parseJson(await readChecked(path, check, read)),
    readChunk: (path, check) => readChecked(path, check, async () => unpack(await read(path))),
  };
}

/** The bytes with this checksum. What is wrong is read once more: a cache may have kept it. */
async function readChecked(
  path: string,
  check: string | undefined,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  for (let tries = 0; tries < 2; tries += 1) {
    const bytes = await read(path).catch((error: unknown) => {
      if (error instanceof SearchUnavailable) throw error;
    });
    if (bytes !== undefined && checksum(bytes) === check) return bytes;
  }
  throw new SearchUnavailable('incomplete');
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
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
