/** An answer in the page: status line, hits, suggestions, filters with their counts, export. */
import type { Results } from '../../search/answer/results.ts';
import type { UnavailableReason } from '../../search/index/indexReader.ts';
import type { Query } from '../../search/query/query.ts';
import { ExportView } from './exportView.ts';
import { HitListView } from './hitList.ts';
import { MeaningView } from './meaningView.ts';
import { FilterView } from './filterView.ts';
import { NumberListView } from './numberList.ts';
import { OfferView } from './offerView.ts';
import { getPart, getParts } from './pageParts.ts';
import { formatStatus, formatUnavailable } from './searchWording.ts';
import { TabView } from './tabView.ts';

const MORE_SHOWN = 30;

/** Callbacks of an answer. */
export interface AnswerCalls {
  retry: () => void;
  /** Called with the number of hits shown, when more were added. */
  remember: (shown: number) => void;
  fail: (error: unknown) => void;
}

export class AnswerView {
  readonly #hits: HitListView;
  readonly #numbers: NumberListView;
  readonly #tabs: TabView;
  readonly #status: HTMLElement;
  readonly #retry: HTMLElement;
  readonly #start: HTMLElement;
  /** The links to the hits, at the top of the page and below the field; hidden when there are none. */
  readonly #toResults: readonly HTMLElement[];
  readonly #meaning: MeaningView;
  readonly #offers: OfferView;
  readonly #filters: FilterView;
  readonly #exports: ExportView;
  #shown: { query: Query; results: Results } | undefined;

  /** Finds the parts of the page; throws when one is missing. */
  constructor(page: HTMLElement) {
    this.#hits = new HitListView(page);
    this.#numbers = new NumberListView(page);
    this.#tabs = new TabView(page);
    this.#status = getPart(page, 'status');
    this.#retry = getPart(page, 'retry');
    this.#start = getPart(page, 'start');
    this.#meaning = new MeaningView(page);
    this.#offers = new OfferView(page);
    this.#toResults = getParts(document, 'to-results');
    this.#filters = new FilterView(page);
    this.#exports = new ExportView(page);
  }

  listen({ retry, remember, fail }: AnswerCalls): void {
    this.#hits.more.addEventListener('click', () => void this.#showMore(remember, fail));
    this.#retry.addEventListener('click', retry);
    this.#exports.listen(() => this.#shown, fail);
    this.#filters.onOpen({
      all: () => void this.showCounts().catch(fail),
      numbers: () => void this.#showNumberCounts().catch(fail),
    });
  }

  /** True while the answer shown belongs to the latest query. */
  get isCurrent(): boolean {
    return this.#shown !== undefined;
  }

  /** Leaves the answer in the page until the next one arrives. */
  supersede(): void {
    this.#shown = undefined;
  }

  /** True when the counts beside the filters are visible. */
  get showsCounts(): boolean {
    return this.#filters.open;
  }

  /** Shows everything except suggestions and the counts beside the filters, which may arrive later. */
  show(query: Query, results: Results): void {
    this.clear();
    this.#shown = { query, results };
    const { numbers } = results;
    const listed = numbers?.rows.length ?? results.total;
    const understood = numbers === null ? results.understood : numbers.understood;
    this.#tabs.show(query, results);
    this.#meaning.show(query, understood);
    this.#offers.show(query, results);
    if (numbers === null) this.#hits.append(results.first);
    else this.#numbers.show(query, numbers, understood?.words.map(({ asked }) => asked) ?? results.terms);
    // The counts beside the filters are those of exact answers.
    this.#filters.showFor(query, (numbers ?? results).matched === 'closest' ? 0 : listed);
    this.#exports.showFor(listed);
    for (const link of this.#toResults) link.hidden = listed === 0;
    this.say(formatStatus(query, results));
  }

  /**
   * Shows so many hits, if the answer is still the one shown, and only then the button for more: before, it would
   * disappear under the reader's finger.
   */
  async showUpTo(count: number): Promise<void> {
    const shown = this.#shown;
    const from = this.#hits.shown;
    if (shown === undefined || shown.results.numbers !== null) return;
    const { total } = shown.results;
    const missing = from < Math.min(count, total) ? await shown.results.hits(from, count) : [];
    if (shown === this.#shown) this.#hits.append(missing, total);
  }

  /** Shows the counts once they have arrived, if the answer is still the one shown. */
  async showCounts(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined || !this.showsCounts) return;
    if ((shown.results.numbers ?? shown.results).matched === 'closest') return;
    const counts = await shown.results.facets();
    if (shown !== this.#shown) return;
    this.#filters.show(counts, shown.query);
    if (this.#filters.showsNumbers) await this.#showNumberCounts();
  }

  /** The same for the numbers of texts, which are read only when their filters are opened. */
  async #showNumberCounts(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined || shown.results.numbers !== null) return;
    const counts = await shown.results.numberFacets();
    if (shown === this.#shown) this.#filters.showNumbers(counts, shown.query);
  }

  /** Shows the suggestions once they have arrived, if the answer is still the one shown. Without them it is still whole. */
  async showSuggestions(): Promise<void> {
    const shown = this.#shown;
    const suggestions = await shown?.results.suggestions().catch(() => undefined);
    if (shown === undefined || shown !== this.#shown) return;
    if (suggestions === undefined) this.#offers.giveUpRoom();
    else this.#offers.suggest(shown.query, suggestions, shown.results.numbers !== null);
    this.#hits.showNearest(suggestions?.nearest ?? []);
  }

  /** Announces the state, with the start of the page or the retry button where they help. */
  say(text: string, offers: { start?: boolean; retry?: boolean } = {}): void {
    this.#status.textContent = text;
    this.#start.hidden = offers.start !== true;
    this.#retry.hidden = offers.retry !== true;
  }

  focus(): void {
    this.#status.focus();
  }

  sayUnavailable(reason: UnavailableReason): void {
    this.clear();
    this.say(formatUnavailable(reason), { start: true, retry: reason === 'incomplete' });
  }

  clear(): void {
    this.#shown = undefined;
    this.#hits.clear();
    this.#numbers.clear();
    this.#tabs.clear();
    this.#meaning.clear();
    this.#offers.clear();
    for (const link of this.#toResults) link.hidden = true;
    this.#exports.showFor(0);
    this.#filters.hide();
  }

  async #showMore(remember: AnswerCalls['remember'], fail: AnswerCalls['fail']): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const from = this.#hits.shown;
    try {
      const more = await shown.results.hits(from, from + MORE_SHOWN);
      if (shown !== this.#shown || this.#hits.shown !== from) return;
      this.#hits.append(more, shown.results.total);
      this.#hits.focus(from);
      remember(this.#hits.shown);
    } catch (error) {
      if (shown === this.#shown) fail(error);
    }
  }
}
