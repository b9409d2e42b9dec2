/** The filters of a query: every value a link with the number of results it would leave. */
import type { FacetCount, FacetCounts } from '../../search/answer/facetCounts.ts';
import type { NumberCounts } from '../../search/answer/numberRows.ts';
import { anyNumber, filteredFacets } from '../../search/query/query.ts';
import type { NumberQuery, Query, View } from '../../search/query/query.ts';
import { facetNames, isNumberFacet } from '../../search/records/record.ts';
import type { FacetName } from '../../search/records/record.ts';
import { getElement, getPart } from './pageParts.ts';
import { toQueryLink } from './queryHistory.ts';

const FIRST_FOR_NUMBERS: readonly string[] = ['year', 'unit', 'region', 'modality'];

/** Callbacks for what becomes visible: the filters, or those of the numbers of texts. */
interface OpenCalls {
  all: () => void;
  numbers: () => void;
}

export class FilterView {
  readonly #panel: HTMLDetailsElement;
  readonly #count: HTMLElement;
  /** Shown where hits are spread over more plans than are counted. */
  readonly #narrowFirst: HTMLElement;
  /** The groups, in the order of the page. */
  readonly #names: string[];
  #arranged: View = 'texts';

  constructor(page: HTMLElement) {
    this.#panel = getElement(page, '[data-part="filters"]', HTMLDetailsElement);
    this.#count = getPart(page, 'filter-count');
    this.#narrowFirst = getPart(page, 'narrow-first');
    const groups = [...this.#panel.querySelectorAll<HTMLElement>('[data-facet]')];
    this.#names = groups.flatMap(({ dataset }) => dataset['facet'] ?? []);
    // On a wide screen they are beside the hits; on a narrow one they are above the hits, and closed at first.
    this.#panel.open = matchMedia('(min-width: 60em)').matches;
  }

  /** True when the counts are visible, and so must be computed. */
  get open(): boolean {
    return this.#panel.open;
  }

  /** True when those of the numbers of texts are. */
  get showsNumbers(): boolean {
    return this.#numberGroups().some(({ open, hidden }) => open && !hidden);
  }

  onOpen({ all, numbers }: OpenCalls): void {
    this.#panel.addEventListener('toggle', () => {
      if (this.#panel.open) all();
    });
    for (const group of this.#numberGroups()) {
      group.addEventListener('toggle', () => {
        if (group.open) numbers();
      });
    }
  }

  show({ facets, units, modalities }: NumberCounts, query: Query): void {
    this.#arrange(query.view);
    for (const facet of facetNames) this.#fill(facet, facets[facet].flatMap(toLinks(facet, query)));
    this.#fill(
      'unit',
      units.map((unit) => toChoice(query, 'unit', unit)),
    );
    this.#fill(
      'modality',
      modalities.map((modality) => toChoice(query, 'modality', modality)),
    );
    if (query.view === 'numbers') return;
    // Without a hit there is nothing that could be narrowed.
    this.#narrowFirst.hidden = facets.plan.length > 0 || facets.kind.length === 0;
    for (const group of this.#numberGroups()) {
      group.hidden = false;
      if (filteredFacets(query.filters).some((facet) => facet === group.dataset['facet'])) group.open = true;
    }
  }

  /** Fills the filters of the numbers of texts. */
  showNumbers(counts: FacetCounts, query: Query): void {
    for (const facet of facetNames.filter(isNumberFacet)) {
      this.#fill(facet, counts[facet].flatMap(toLinks(facet, query)));
    }
  }

  hide(): void {
    this.#panel.hidden = true;
  }

  /** The panel without values, until their counts arrive; hidden when there is nothing to filter. */
  showFor(query: Query, total: number): void {
    for (const group of this.#panel.querySelectorAll<HTMLElement>('[data-facet]')) group.hidden = true;
    this.#narrowFirst.hidden = true;
    const chosen = filteredFacets(query.filters).length;
    this.#panel.hidden = total === 0 && chosen === 0;
    this.#count.textContent = chosen === 0 ? '' : `（已选 ${String(chosen)} 项）`;
  }

  #fill(name: string, links: readonly HTMLElement[]): void {
    const group = this.#group(name);
    group.hidden = links.length === 0;
    getElement(group, 'ul', HTMLElement).replaceChildren(
      ...links.map((link) => {
        const entry = document.createElement('li');
        entry.append(link);
        return entry;
      }),
    );
  }

  /** Puts first what numbers are narrowed by, where numbers are listed. */
  #arrange(view: View): void {
    if (this.#arranged === view) return;
    this.#arranged = view;
    const first = view === 'numbers' ? FIRST_FOR_NUMBERS : [];
    const ordered = [...first, ...this.#names.filter((name) => !first.includes(name))];
    this.#panel.append(...ordered.map((name) => this.#group(name)));
    for (const name of FIRST_FOR_NUMBERS) this.#group(name).open = view === 'numbers';
  }

  #numberGroups(): HTMLDetailsElement[] {
    return facetNames.filter(isNumberFacet).map((facet) => this.#group(facet));
  }

  #group(name: string): HTMLDetailsElement {
    return getElement(this.#panel, `[data-facet="${name}"]`, HTMLDetailsElement);
  }
}

/** The link of a value that has results or is chosen. */
function toLinks(facet: FacetName, query: Query) {
  return ({ value, label, count }: FacetCount): HTMLElement[] => {
    const wanted = query.filters[facet] ?? [];
    const chosen = wanted.includes(value);
    const next = chosen ? wanted.filter((other) => other !== value) : [...wanted, value];
    const changed = { ...query, filters: { ...query.filters, [facet]: next } };
    return count > 0 || chosen ? [toQueryLink(changed, label, { count, chosen })] : [];
  };
}

/** The link of a condition on numbers, of which one value holds at a time. */
function toChoice(query: Query, condition: 'unit' | 'modality', { value, label, count }: FacetCount): HTMLElement {
  const chosen = query.numbers?.[condition] === value;
  const numbers = { ...anyNumber, ...query.numbers, [condition]: chosen ? '' : value };
  const isEmpty = Object.entries(anyNumber).every(([name, none]) => numbers[name as keyof NumberQuery] === none);
  return toQueryLink({ ...query, numbers: isEmpty ? null : numbers }, label, { count, chosen });
}
