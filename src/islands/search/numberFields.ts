/**
 * The form for numbers. Its fields have the names of the address parameters, so it is parsed like an address. Which
 * indicators and departments there are is fetched when it is opened.
 */
import { once } from '../../search/index/indexReader.ts';
import type { NumberChoices } from '../../search/query/numberChoices.ts';
import { fromParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { getData, getElement } from './pageParts.ts';

export class NumberForm {
  readonly #details: HTMLDetailsElement;
  readonly #form: HTMLFormElement;
  readonly #leads: HTMLSelectElement;
  /** The department that the query filters by: its option may not be there yet. */
  #lead = '';

  constructor(page: HTMLElement) {
    this.#details = getElement(page, '[data-part="numbers"]', HTMLDetailsElement);
    this.#form = getElement(this.#details, 'form', HTMLFormElement);
    this.#leads = getElement(this.#form, '[name="lead"]', HTMLSelectElement);
    const offer = once(() => this.#offerChoices());
    // A failure leaves a form without these choices; they are asked for again when it is opened again.
    this.#details.addEventListener('toggle', () => this.#details.open && void offer().catch(() => undefined));
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
    this.#lead = filters.lead?.[0] ?? '';
    this.#showLead();
    if (numbers !== null) this.#details.open = true;
  }

  async #offerChoices(): Promise<void> {
    const response = await fetch(getData(this.#details, 'choices'));
    if (!response.ok) throw new Error(response.url);
    const { indicators, leads } = (await response.json()) as NumberChoices;
    getElement(this.#form, 'datalist', HTMLDataListElement).append(...indicators.map((name) => new Option('', name)));
    this.#leads.append(...leads.map(({ value, label }) => new Option(label, value)));
    this.#showLead();
  }

  #showLead(): void {
    this.#leads.value = this.#lead;
    if (this.#leads.selectedIndex < 0) this.#leads.selectedIndex = 0;
  }

  #read(): Query {
    const params = new URLSearchParams();
    for (const name of ['indicator', 'unit', 'modality']) params.set(name, this.#get(name));
    params.set('lead', this.#leads.options.length > 1 ? this.#leads.value : this.#lead);
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
