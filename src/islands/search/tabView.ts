/** The two tabs of an answer, 条文 and 数: links to the same query, so that each can be copied and returned to. */
import type { Results } from '../../search/answer/results.ts';
import { toParams } from '../../search/query/query.ts';
import type { Query, View } from '../../search/query/query.ts';
import { getElement, getPart } from './pageParts.ts';

export class TabView {
  readonly #line: HTMLElement;

  constructor(page: HTMLElement) {
    this.#line = getPart(page, 'tabs');
  }

  clear(): void {
    this.#line.hidden = true;
  }

  /** Shows both with what is known: numbers are counted where they are listed. */
  show(query: Query, { total, matched, numbers }: Results): void {
    this.#line.hidden = total === 0 && numbers === null;
    this.#fill('texts', query, matched === 'exact' ? total : null);
    this.#fill('numbers', query, numbers?.matched === 'exact' ? numbers.rows.length : null);
  }

  #fill(view: View, query: Query, count: number | null): void {
    const tab = getElement(this.#line, `[data-tab="${view}"]`, HTMLAnchorElement);
    tab.href = `?${toParams({ ...query, view, order: 'relevance' }).toString()}`;
    if (query.view === view) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
    getPart(tab, 'count').textContent = count === null ? '' : String(count);
  }
}
