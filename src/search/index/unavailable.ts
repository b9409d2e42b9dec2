/** Why there is no answer. What the reader can do about each is said by the page. */

/**
 * - `missing`: the site has no index (built without one, or served by the development server).
 * - `unreachable`: a file of the index did not arrive; the network, most likely.
 * - `outdated`: the index has changed since the page was opened.
 * - `unsupported`: this browser cannot run the engine.
 */
export type UnavailableReason = 'missing' | 'unreachable' | 'outdated' | 'unsupported';

export class SearchUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason) {
    super(`search is unavailable: ${reason}`);
    this.name = 'SearchUnavailable';
    this.reason = reason;
  }
}
