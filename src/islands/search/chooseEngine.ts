/**
 * The engine that the page asks: the search service where the site has one, else, and once it has failed, the one that
 * reads the index in the browser. Both answer from the same index, so that a list may change hands half way.
 */
import type { PageEngine } from '../../search/answer/results.ts';
import { once } from '../../search/index/indexReader.ts';
import { callsTo, toEngine } from './calledEngine.ts';
import type { CallEngine } from './calledEngine.ts';
import { openEngine } from './openEngine.ts';
import { callService } from './callService.ts';
import type { IndexPlace } from './startEngine.ts';

/** Rejects with SearchUnavailable, as all methods of the engine. `service` is its path, '' where there is none. */
export async function chooseEngine(place: IndexPlace, service: string): Promise<PageEngine> {
  const openOwn = once(() => openEngine(place));
  return service === '' ? openOwn() : toEngine(withFallback(callService(service, place.path), openOwn));
}

/** Asks the first until it fails, and from then on the other. */
export function withFallback(first: CallEngine, openOther: () => Promise<PageEngine>): CallEngine {
  let failed = false;
  return async (method, given) => {
    if (!failed) {
      try {
        return await first(method, given);
      } catch {
        failed = true;
      }
    }
    return callsTo(await openOther())(method, given);
  };
}
