/** `fetch` for `file:` addresses: the browser's search engine run in Node on an index on disk. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Fetched {
  url: string;
  bytes: number;
}

export interface FetchListener {
  /** Hears of every file read. */
  onFetched?: (fetched: Fetched) => void;
  /** Hears of every file that is not there. */
  onMissing?: (url: string) => void;
}

/** From now on `fetch` reads `file:` addresses from disk; a missing file is a 404. */
export function fetchFiles({ onFetched, onMissing }: FetchListener): void {
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return plainFetch(input, init);
    const content = await readFile(fileURLToPath(url.replace(/[?#].*$/, ''))).catch(() => undefined);
    if (content === undefined) {
      onMissing?.(url);
      return new Response(null, { status: 404 });
    }
    onFetched?.({ url, bytes: content.length });
    const response = new Response(content);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
}
