/** Whether the site was replaced since the page was opened, which is looked up only when a file of the index is not there. */
import { SearchUnavailable } from '../../search/index/indexReader.ts';
import type { UnavailableReason } from '../../search/index/indexReader.ts';
import type { IndexPlace } from './startEngine.ts';

/** The page is small; a server that takes longer does not answer. */
const LONGEST_WAIT = 1500;

/** The reason to give for a failure. */
export async function explain(error: unknown, place: IndexPlace): Promise<UnavailableReason> {
  const reason = error instanceof SearchUnavailable ? error.reason : 'unsupported';
  return reason === 'incomplete' && (await isReplaced(place)) ? 'outdated' : reason;
}

/** True when the page that the site gives now names another index. */
async function isReplaced({ path }: IndexPlace): Promise<boolean> {
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(), LONGEST_WAIT);
  try {
    const response = await fetch(location.pathname, { cache: 'no-store', signal: controller.signal });
    const named = /data-index="([^"]+)"/.exec(await response.text())?.[1];
    return response.ok && named !== undefined && named !== path;
  } catch {
    return false;
  } finally {
    clearTimeout(late);
  }
}

/** Loads the page anew, with its query; not a second time for the same index, should a cache give the old page again. */
export function reloadOnce({ path }: IndexPlace): void {
  const state = (history.state ?? {}) as Record<string, unknown>;
  if (state['replaced'] === path) return;
  history.replaceState({ ...state, replaced: path }, '');
  location.reload();
}
