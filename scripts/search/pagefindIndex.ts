/** Pagefind, asked for an index of words that it takes as they are. */
import { close, createIndex } from 'pagefind';

/**
 * Size at which Pagefind cuts its index into chunks, in its own unit. The smaller the chunks, the fewer bytes a query
 * loads (5 KB in the median with this, nine with twice as much, some fifty with Pagefind's own), and the longer the list
 * of chunks that every reader loads once. The setting is an environment variable of Pagefind's binary that it calls
 * unstable; tests/unit/search/pagefind.test.ts notices when it does nothing.
 */
const CHUNK_SIZE = 1000;

/** Language `und`: no stemmer, no segmentation. */
const LANGUAGE = 'und';

export interface WordRecord {
  url: string;
  words: readonly string[];
}

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Every file Pagefind makes of the records, sorted by path. Throws when it refuses a record. */
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
