/** An answer in the page: the hits, what is offered beside them, the filters with their counts, and taking it all along. */
import type { Query } from '../../search/query/query.ts';
import type { Results } from '../../search/answer/runQuery.ts';
import { ExportView } from './exporting.ts';
import { FilterView } from './filterView.ts';
import { OfferView } from './offerView.ts';
import type { SearchView } from './searchView.ts';
import { formatFound, formatNothing } from './wording.ts';

/** A query with its answer. */
export interface Shown {
  query: Query;
  results: Results;
}

export class AnswerView {
  readonly #view: SearchView;
  readonly #offers: OfferView;
  readonly #filters: FilterView;
  readonly #exports: ExportView;

  constructor(page: HTMLElement, view: SearchView) {
    this.#view = view;
    this.#offers = new OfferView(page);
    this.#filters = new FilterView(page);
    this.#exports = new ExportView(page);
  }

  /** `current` gives what is shown; undefined while nothing is. */
  listen(current: () => Shown | undefined, fail: (error: unknown) => void): void {
    this.#exports.listen(current, fail);
    this.#filters.onOpen(() => {
      const shown = current();
      if (shown !== undefined) void this.showCounts(shown, current).catch(fail);
    });
  }

  /** True when the counts beside the filters are seen. */
  get showsCounts(): boolean {
    return this.#filters.open;
  }

  /** Shows all but the counts beside the filters: they may rest on more than the hits do, and change nothing above them. */
  show({ query, results }: Shown): void {
    this.clear();
    this.#view.append(results.first, results.total);
    this.#offers.show(query, results.suggestions, results);
    this.#filters.showFor(query, results.total);
    this.#exports.showFor(results.total);
    this.#view.say(results.total === 0 ? formatNothing(query, results) : formatFound(query, results));
  }

  /** Shows the counts, when they are here and the answer is still the one that is shown. */
  async showCounts(shown: Shown, current: () => Shown | undefined): Promise<void> {
    if (!this.showsCounts) return;
    const counts = await shown.results.facets();
    if (shown === current()) this.#filters.show(counts, shown.query);
  }

  clear(): void {
    this.#view.clear();
    this.#offers.clear();
    this.#exports.showFor(0);
    this.#filters.hide();
  }
}
