/** Fetches files of the index. */
import { SearchUnavailable } from '../../search/index/indexReader.ts';
import { fetchWhole } from '../network/fetchWhole.ts';

const asked = new Set<string>();

/** The bytes at an address of the site; asked for again, never those of a cache. Rejects with SearchUnavailable. */
export async function fetchFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const cache = asked.has(url) ? 'reload' : 'default';
  asked.add(url);
  return fetchWhole(url, cache).catch(() => {
    throw new SearchUnavailable('incomplete');
  });
}
