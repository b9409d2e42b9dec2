/**
 * Pagefind's index of a bundle, built from words that it takes unchanged, reduced to the files this project uses.
 *
 * Everything at build time that relies on Pagefind's internals is in this file; src/search/README.md lists it, with the
 * tests that notice when it changes.
 */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/**
 * The size at which Pagefind cuts its index into chunks, in its own unit. The smaller the chunks, the fewer bytes a
 * query loads (a median of 5 KB with this, nine with twice as much, some fifty with Pagefind's default), and the longer
 * the list of chunks that every reader loads once. It is set by an environment variable that Pagefind calls unstable.
 */
const CHUNK_SIZE = 1000;

/** Language `und`: no stemmer, no segmentation. */
const LANGUAGE = 'und';

const ENTRY = 'pagefind-entry.json';
const PROGRAM = 'wasm.unknown';
const SHARED = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;
const OWN = /^(pagefind\.[\w-]+\.pf_meta|index\/.+\.pf_index)$/;
const FRAGMENT = /^fragment\/[a-z]+_(?<id>\w+)\.pf_fragment$/;
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

export interface PagefindIndex {
  /** Pagefind's script and program, the same for every bundle. */
  shared: IndexFile[];
  /** The files of this bundle: entry, list of chunks, chunks. */
  own: IndexFile[];
  /** Pagefind's id of each record, by the record's url. */
  ids: ReadonlyMap<string, string>;
}

/** The index of these records. Throws when Pagefind rejects a record or two records have the same url. */
export async function buildPagefindIndex(records: readonly WordRecord[]): Promise<PagefindIndex> {
  const urls = new Set<string>();
  for (const { url } of records) {
    // Pagefind would keep only the last of them.
    if (urls.has(url)) throw new Error(`two search records have the address ${url}`);
    urls.add(url);
  }
  const files = await runPagefind(records);
  return {
    shared: files.filter(({ path }) => SHARED.test(path)),
    own: files.flatMap((file) => {
      if (file.path === ENTRY) return [shareProgram(file)];
      return OWN.test(file.path) ? [file] : [];
    }),
    ids: readIds(files),
  };
}

/** Every file that Pagefind makes of the records, sorted by path. Throws when it rejects a record. */
export async function runPagefind(records: readonly WordRecord[], chunkSize = CHUNK_SIZE): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
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

/**
 * The entry of a bundle, changed so that it names the one program shared by all bundles: Pagefind looks for
 * `wasm.<name>.pagefind` in the folder of the bundle, and a name that begins with a slash leads out of it.
 */
function shareProgram({ path, content }: IndexFile): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, { wasm: string | null }> };
  for (const language of Object.values(entry.languages)) language.wasm = `/../../${PROGRAM}`;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

/** Pagefind's ids by url, read from its fragments: it reports the id of a record nowhere else. */
function readIds(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const fragment = gunzipSync(content).toString();
    if (!fragment.startsWith(SIGNATURE)) throw new Error(`${path}: not a fragment of Pagefind as we know it`);
    const { url } = JSON.parse(fragment.slice(SIGNATURE.length)) as { url: string };
    ids.set(url, id);
  }
  return ids;
}
