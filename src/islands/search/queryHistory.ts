/**
 * The query in the address, `?q=近视&kind=goal`, the history of queries, and links to other ones.
 *
 * While the reader types, the current entry of the history is rewritten. The first change after a query was settled
 * (Enter, leaving the field, choosing a filter, going back) makes a new entry, so that the back button leads through
 * queries and not through their letters.
 */
import { fromParams, toParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';

export interface QueryHistory {
  query(): Query;
  /** Number of hits shown when this entry was left; undefined for a new one. */
  shown(): number | undefined;
  write(query: Query): void;
  settle(): void;
  /** Writes another query as a new entry. */
  enter(query: Query): void;
  /** Stores in the current entry how many hits are shown. */
  remember(shown: number): void;
}

/** The history; it also keeps the document's title in step with the query. */
export function createQueryHistory(): QueryHistory {
  const title = document.title;
  const query = (): Query => fromParams(new URLSearchParams(location.search));
  const entitle = (): void => {
    document.title = toTitle(query(), title);
  };
  let settled = true;
  const settle = (): void => {
    settled = true;
  };
  const write = (next: Query): void => {
    const search = toParams(next).toString();
    if (search === toParams(query()).toString()) return;
    const url = new URL(location.href);
    url.search = search;
    if (settled) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    settled = false;
    entitle();
  };
  entitle();
  addEventListener('popstate', () => {
    settle();
    entitle();
  });
  return {
    query,
    shown: readShown,
    write,
    settle,
    enter: (next) => {
      settle();
      write(next);
      settle();
    },
    remember: (shown) => {
      history.replaceState({ shown }, '');
    },
  };
}

function toTitle({ terms }: Query, page: string): string {
  return terms === '' ? page : `${terms}｜${page}`;
}

function readShown(): number | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
  return typeof state.shown === 'number' ? state.shown : undefined;
}

/**
 * A link to another query, which readers can copy, open in another tab and return from. `chosen` marks it as part of
 * the query shown.
 */
export function toQueryLink(query: Query, label: string, { count, chosen }: { count?: number; chosen?: boolean } = {}) {
  const link = document.createElement('a');
  link.href = `?${toParams(query).toString()}`;
  link.dataset['query'] = '';
  if (chosen === true) link.setAttribute('aria-current', 'true');
  const name = document.createElement('span');
  name.textContent = label;
  link.append(name);
  if (count !== undefined) {
    const number = document.createElement('span');
    number.className = 'count';
    number.textContent = String(count);
    link.append(' ', number);
  }
  return link;
}

/** Calls `follow` with the query of every such link that is clicked in this page; no reload is needed. */
export function listenToQueryLinks(page: HTMLElement, follow: (query: Query) => void): void {
  page.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-query]') : null;
    if (link === null) return;
    event.preventDefault();
    follow(fromParams(new URLSearchParams(link.search)));
  });
}
