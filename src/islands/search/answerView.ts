/** An answer in the page: the hits, what is offered beside them, the filters with their counts, and taking it all along. */
import type { Query } from '../../text/search/query.ts';
import type { Results } from '../../text/search/runQuery.ts';
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
      if (shown === undefined) return;
      void shown.results.facets().then((counts) => {
        if (shown === current()) this.#filters.show(counts, shown.query);
      }, fail);
    });
  }

  /** Reads all that is needed; what it gives back shows it, at once. */
  async prepare({ query, results }: Shown, hitCount: number): Promise<() => void> {
    const hits = await results.hits(0, hitCount);
    const suggestions = await results.suggestions();
    const counts = this.#filters.open ? await results.facets() : undefined;
    return () => {
      this.clear();
      this.#view.append(hits, results.total);
      this.#offers.show(query, suggestions, results);
      if (counts !== undefined) this.#filters.show(counts, query);
      this.#filters.showFor(query, results.total);
      this.#exports.showFor(results.total);
      this.#view.say(results.total === 0 ? formatNothing(query, results) : formatFound(query, results));
    };
  }

  clear(): void {
    this.#view.clear();
    this.#offers.clear();
    this.#exports.showFor(0);
    this.#filters.hide();
  }
}
