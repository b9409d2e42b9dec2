/** The two forms that narrow a query: filters, every value a link with the number of hits it would leave, and numbers. */
import type { FacetCount, FacetCounts } from '../../search/answer/facetCounts.ts';
import { filteredFacets, fromParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { facetNames } from '../../search/records/record.ts';
import type { FacetName } from '../../search/records/record.ts';
import { getElement, getPart } from './pageParts.ts';
import { toQueryLink } from './queryHistory.ts';

export class FilterView {
  readonly #panel: HTMLDetailsElement;
  readonly #count: HTMLElement;

  constructor(page: HTMLElement) {
    this.#panel = getElement(page, '[data-part="filters"]', HTMLDetailsElement);
    this.#count = getPart(page, 'filter-count');
    // On a wide screen they are beside the hits; on a narrow one they are above the hits, and closed at first.
    this.#panel.open = matchMedia('(min-width: 60em)').matches;
  }

  /** True when the counts are visible, and so must be computed. */
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

  /** The panel without values, until their counts arrive; hidden when there is nothing to filter. */
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

/** The query with this value added to its filters, or removed if it was there. */
function toggle(query: Query, facet: FacetName, value: string): Query {
  const wanted = query.filters[facet] ?? [];
  const next = wanted.includes(value) ? wanted.filter((other) => other !== value) : [...wanted, value];
  return { ...query, filters: { ...query.filters, [facet]: next } };
}

/** The form for numbers. Its fields have the names of the address parameters, so it is parsed like an address. */
export class NumberForm {
  readonly #form: HTMLFormElement;

  constructor(page: HTMLElement) {
    this.#form = getElement(page, '[data-part="numbers"] form', HTMLFormElement);
  }

  /** Calls `send` with the query of the form whenever it is submitted; `query` gives the rest of it. */
  onSend(query: () => Query, send: (query: Query) => void): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const asked = this.#read();
      const current = query();
      send({ ...current, numbers: asked.numbers, filters: { ...current.filters, lead: asked.filters.lead ?? [] } });
    });
  }

  /** Shows the numbers of the query. */
  fill({ numbers, filters }: Query): void {
    this.#set('indicator', numbers?.indicator ?? '');
    this.#set('comparison', numbers?.value?.comparison ?? 'ge');
    this.#set('value', numbers?.value == null ? '' : String(numbers.value.value));
    this.#set('unit', numbers?.unit ?? '');
    this.#set('yearComparison', numbers?.year?.comparison ?? 'until');
    this.#set('year', numbers?.year == null ? '' : String(numbers.year.year));
    this.#set('modality', numbers?.modality ?? '');
    this.#set('lead', filters.lead?.[0] ?? '');
    const details = this.#form.closest('details');
    if (details !== null && numbers !== null) details.open = true;
  }

  #read(): Query {
    const params = new URLSearchParams();
    for (const name of ['indicator', 'unit', 'modality', 'lead']) params.set(name, this.#get(name));
    params.set(this.#get('comparison'), this.#get('value'));
    params.set(this.#get('yearComparison'), this.#get('year'));
    return fromParams(params);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`the form for numbers has no field ${name}`);
  }

  #get(name: string): string {
    return this.#field(name).value.trim();
  }

  #set(name: string, value: string): void {
    this.#field(name).value = value;
  }
}
