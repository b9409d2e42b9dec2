/** The search engine in Node: on an index on disk, with a `fetch` that reads its files. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createEngine } from '../../src/search/answer/engine.ts';
import type { Engine } from '../../src/search/answer/results.ts';
import { SearchUnavailable } from '../../src/search/index/indexReader.ts';
import type { SearchWords } from '../../src/search/index/indexReader.ts';
import { openPagefind } from '../../src/search/index/pagefindSearch.ts';
import type { Arrived, PagefindModule } from '../../src/search/index/pagefindSearch.ts';

/** The engine on the index in a folder, e.g. dist/pagefind. Rejects with SearchUnavailable when a file is missing or damaged. */
export async function openDiskEngine(folder: string): Promise<Engine> {
  let missing = 0;
  fetchFiles({ onMissing: () => (missing += 1) });
  const read = async (path: string): Promise<string> =>
    readFile(join(folder, path), 'utf8').catch(() => {
      throw new SearchUnavailable('missing');
    });
  // Pagefind ignores a chunk that it cannot read and answers as if its words occurred nowhere.
  const pagefind = loadPagefind(folder, async (ask) => {
    const answer = await ask();
    if (missing > 0) throw new SearchUnavailable('missing');
    return answer;
  });
  pagefind.catch(() => undefined);
  return createEngine({
    readJson: async (path) => parseJson(await read(path)),
    search: async (bundle, words) => (await pagefind)(bundle, words),
  });
}

/** Rejects what is cut or overwritten. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SearchUnavailable('damaged');
  }
}

async function loadPagefind(folder: string, arrived: Arrived): Promise<SearchWords> {
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href).catch(() => {
    throw new SearchUnavailable('missing');
  })) as PagefindModule;
  return openPagefind(module, pathToFileURL(join(folder, '/')).href, arrived);
}

export interface Fetched {
  url: string;
  bytes: number;
}

const GZIP = 0x1f;

/** False for a chunk that is cut or damaged, which Pagefind would take for one without the words. */
function isWhole(url: string, content: Buffer): boolean {
  // A chunk that something has decompressed begins with Pagefind's own mark; the caller tells it from other files.
  if (!/\.pf_(?:index|meta)$/.test(url) || content[0] !== GZIP) return content.length > 0;
  try {
    gunzipSync(content);
    return true;
  } catch {
    return false;
  }
}

export interface FetchListener {
  /** Called for every file read. */
  onFetched?: (fetched: Fetched) => void;
  /** Called for every file that is missing or damaged. */
  onMissing?: (url: string) => void;
}

/** Makes `fetch` read `file:` addresses from disk; a missing or damaged file is a 404. */
export function fetchFiles({ onFetched, onMissing }: FetchListener): void {
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return plainFetch(input, init);
    const content = await readFile(fileURLToPath(url.replace(/[?#].*$/, ''))).catch(() => undefined);
    if (content === undefined || !isWhole(url, content)) {
      onMissing?.(url);
      return new Response(null, { status: 404 });
    }
    onFetched?.({ url, bytes: content.length });
    const response = new Response(content);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
}
