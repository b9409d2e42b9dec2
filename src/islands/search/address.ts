/**
 * The query in the address: `?q=近视&kind=goal`, readable and shareable.
 *
 * Typing rewrites the current entry of the history; the first change after a query was settled (Enter, leaving the
 * field, choosing a filter, going back) begins a new one, so that going back leads through the queries and not through
 * their letters.
 */
import type { Query } from '../../search/query/query.ts';
import { fromParams, toParams } from '../../search/query/queryAddress.ts';

export interface Address {
  query(): Query;
  /** How many hits were shown when this entry was left; undefined at first. */
  shown(): number | undefined;
  write(query: Query): void;
  settle(): void;
  remember(shown: number): void;
}

/** Where a query leads from the search page. */
export function hrefOf(query: Query): string {
  return `?${toParams(query).toString()}`;
}

export function createAddress(): Address {
  const title = document.title;
  const query = (): Query => fromParams(new URLSearchParams(location.search));
  const entitle = (): void => {
    const { terms } = query();
    document.title = terms === '' ? title : `${terms}｜${title}`;
  };
  let settled = true;
  entitle();
  addEventListener('popstate', () => {
    settled = true;
    entitle();
  });
  return {
    query,
    shown: readShown,
    write: (next) => {
      const search = toParams(next).toString();
      if (search === toParams(query()).toString()) return;
      const url = new URL(location.href);
      url.search = search;
      if (settled) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      settled = false;
      entitle();
    },
    settle: () => {
      settled = true;
    },
    remember: (shown) => {
      history.replaceState({ shown }, '');
    },
  };
}

function readShown(): number | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
  return typeof state.shown === 'number' ? state.shown : undefined;
}
