/** The form for numbers. Its fields have the names of the address parameters, so it is parsed like an address. */
import { fromParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { getElement } from './pageParts.ts';

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
