/** The filters beside the hits: every value a link, with the number of hits it would leave. */
import type { FacetCount, FacetCounts } from '../../search/answer/facetCounts.ts';
import { facetNames, filteredFacets } from '../../search/query/filters.ts';
import type { FacetName } from '../../search/query/filters.ts';
import type { Query } from '../../search/query/query.ts';
import { getElement } from './element.ts';
import { toQueryLink } from './queryLinks.ts';

export class FilterView {
  readonly #panel: HTMLDetailsElement;
  readonly #count: HTMLElement;

  constructor(page: HTMLElement) {
    this.#panel = getElement(page, '[data-part="filters"]', HTMLDetailsElement);
    this.#count = getElement(page, '[data-part="filter-count"]', HTMLElement);
    // Beside the hits there is room for them; above the hits they wait until they are wanted.
    this.#panel.open = matchMedia('(min-width: 60em)').matches;
  }

  /** True when the counts are seen, and so have to be counted. */
  get open(): boolean {
    return this.#panel.open;
  }

  onOpen(count: () => void): void {
    this.#panel.addEventListener('toggle', () => {
      if (this.#panel.open) count();
    });
  }

  show(counts: FacetCounts, query: Query): void {
    for (const facet of facetNames) {
      const group = getElement(this.#panel, `[data-facet="${facet}"]`, HTMLElement);
      const values = getElement(group, 'ul', HTMLElement);
      const offered = counts[facet].filter(({ count, value }) => count > 0 || isChosen(query, facet, value));
      group.hidden = offered.length === 0;
      values.replaceChildren(...offered.map((value) => toValue(facet, value, query)));
    }
  }

  hide(): void {
    this.#panel.hidden = true;
  }

  /** The panel without values, until their counts are here; hidden where there is nothing to filter. */
  showFor(query: Query, total: number): void {
    for (const group of this.#panel.querySelectorAll<HTMLElement>('[data-facet]')) group.hidden = true;
    const chosen = filteredFacets(query.filters).length;
    this.#panel.hidden = total === 0 && chosen === 0;
    this.#count.textContent = chosen === 0 ? '' : `（已选 ${String(chosen)} 项）`;
  }
}

function toValue(facet: FacetName, { value, label, count }: FacetCount, query: Query): HTMLElement {
  const entry = document.createElement('li');
  entry.append(toQueryLink(toggle(query, facet, value), label, { count, chosen: isChosen(query, facet, value) }));
  return entry;
}

function isChosen({ filters }: Query, facet: FacetName, value: string): boolean {
  return (filters[facet] ?? []).includes(value);
}

/** The query with this value wanted if it was not, and the other way round. */
export function toggle(query: Query, facet: FacetName, value: string): Query {
  const wanted = query.filters[facet] ?? [];
  const next = wanted.includes(value) ? wanted.filter((other) => other !== value) : [...wanted, value];
  return { ...query, filters: { ...query.filters, [facet]: next } };
}
