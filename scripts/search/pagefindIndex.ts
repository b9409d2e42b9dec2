/**
 * Pagefind's index of a bundle, built from words that it takes unchanged: which records have which words, and where.
 *
 * Everything at build time that relies on Pagefind's internals is in this file; src/search/README.md lists it, with the
 * tests that notice when it changes.
 */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { must } from '../../src/text/must.ts';
import { parseChunk, parseMarked } from './wordChunk.ts';
import type { WordPlaces } from './wordChunk.ts';

/** Language `und`: no stemmer, no segmentation. */
const LANGUAGE = 'und';

const CHUNK = (hash: string): string => `index/${hash}.pf_index`;
const CHUNK_LIST = /^pagefind\.\w+\.pf_meta$/;
const FRAGMENT = (hash: string): string => `fragment/${hash}.pf_fragment`;
/** Pagefind's mark at the beginning of an unpacked file. */
const SIGNATURE = 'pagefind_dcd';

export interface WordRecord {
  url: string;
  words: readonly string[];
}

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * The words of these records, in order, with the records that have them, by their place among these. Throws when Pagefind
 * rejects a record or two records have the same url.
 */
export async function buildPagefindIndex(records: readonly WordRecord[]): Promise<Map<string, WordPlaces>> {
  const urls = new Set<string>();
  for (const { url } of records) {
    // Pagefind would keep only the last of them.
    if (urls.has(url)) throw new Error(`two search records have the address ${url}`);
    urls.add(url);
  }
  const files = await runPagefind(records);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const list = must(
    files.find(({ path }) => CHUNK_LIST.test(path)),
    'list of chunks',
  ).content;
  const [, fragments, chunks] = parseMarked(gunzipSync(list)) as PagefindMeta;
  const read = (path: string): Uint8Array => must(contents.get(path), path);
  checkOrder(records, fragments.map(([hash]) => gunzipSync(read(FRAGMENT(hash))).toString())); // prettier-ignore
  return new Map(chunks.flatMap(([, , hash]) => [...parseChunk(gunzipSync(read(CHUNK(hash))))]));
}

/** What Pagefind's list of chunks begins with. */
type PagefindMeta = [
  version: string,
  records: [fragment: string, ...rest: unknown[]][],
  chunks: [from: string, to: string, chunk: string][],
];

/** Throws unless Pagefind numbers the records in the order in which it got them. */
function checkOrder(records: readonly WordRecord[], fragments: readonly string[]): void {
  for (const [at, fragment] of fragments.entries()) {
    if (!fragment.startsWith(SIGNATURE)) throw new Error('a fragment that is not of Pagefind as we know it');
    const { url } = JSON.parse(fragment.slice(SIGNATURE.length)) as { url: string };
    if (url !== records[at]?.url) throw new Error(`Pagefind does not number ${url} as it was added`);
  }
}

/** Settles with the run before: all indexes of a process are in one service, and `close` ends them all. */
let running: Promise<unknown> = Promise.resolve();

/** Every file that Pagefind makes of the records, sorted by path, one index after another. Throws when it rejects a record. */
export function runPagefind(records: readonly WordRecord[]): Promise<IndexFile[]> {
  const files = running.then(() => makeFiles(records));
  running = files.catch(() => undefined);
  return files;
}

async function makeFiles(records: readonly WordRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Pagefind gives no index: ${errors.join('; ')}`);
    for (const { url, words } of records) {
      const added = await index.addCustomRecord({ url, content: words.join(' '), language: LANGUAGE });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: refused } = await index.getFiles();
    if (refused.length > 0) throw new Error(`Pagefind gives no files: ${refused.join('; ')}`);
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
