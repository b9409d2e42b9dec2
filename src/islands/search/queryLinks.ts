/**
 * Links that ask another query: filters, offers, orders. They are links, so they can be opened beside this page, copied
 * and gone back to; followed in this page, they need no reload.
 */
import type { Query } from '../../search/query/query.ts';
import { fromParams } from '../../search/query/queryAddress.ts';
import { hrefOf } from './address.ts';

/** A link to a query. `chosen` marks it as part of the query that is shown. */
export function toQueryLink(query: Query, label: string, { count, chosen }: { count?: number; chosen?: boolean } = {}) {
  const link = document.createElement('a');
  link.href = hrefOf(query);
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

/** Calls with the query of every such link that is followed in this page. */
export function listenToQueryLinks(page: HTMLElement, follow: (query: Query) => void): void {
  page.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-query]') : null;
    if (link === null) return;
    event.preventDefault();
    follow(fromParams(new URLSearchParams(link.search)));
  });
}
