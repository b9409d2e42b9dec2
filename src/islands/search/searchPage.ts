/**
 * `<plan-search data-index="/pagefind/">`: makes the search page answer.
 *
 * Everything it needs stands in the page already: form, status line, list, template of a hit, the texts for a reader
 * without script. It searches while the reader types, keeps the query in the address, and shows every state in words.
 */
import { createAddress } from './address.ts';
import type { Address } from './address.ts';
import type { Engine } from '../../text/search/engine.ts';
import { emptyQuery } from '../../text/search/query.ts';
import { runQuery } from '../../text/search/runQuery.ts';
import type { Results } from '../../text/search/runQuery.ts';
import { openEngine } from './openEngine.ts';
import { SearchView } from './searchView.ts';
import { SearchUnavailable } from '../../text/search/unavailable.ts';
import { formatCounts, formatNothing, unavailableTexts } from './wording.ts';

const TYPING_PAUSE = 200;
const WAITING_PAUSE = 150;
const FIRST_SHOWN = 10;
const MORE_SHOWN = 30;

class PlanSearch extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['connected'] !== undefined) return;
    this.dataset['connected'] = '';
    new Search(new SearchView(this), createAddress(), this.dataset['index'] ?? '').start();
  }
}

class Search {
  readonly #view: SearchView;
  readonly #address: Address;
  readonly #indexPath: string;
  #engine: Promise<Engine> | undefined;
  /** The answer that is shown; undefined while there is none. */
  #found: Results | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches: an answer that is no longer the newest is dropped. */
  #turn = 0;

  constructor(view: SearchView, address: Address, indexPath: string) {
    this.#view = view;
    this.#address = address;
    this.#indexPath = indexPath;
  }

  start(): void {
    const { field, form, more, retry } = this.#view;
    field.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#searchSoon();
    });
    field.addEventListener('compositionend', () => this.#searchSoon());
    field.addEventListener('blur', () => this.#address.settle());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searchTyped();
      this.#address.settle();
    });
    more.addEventListener('click', () => void this.#showMore());
    retry.addEventListener('click', () => void this.#search());
    addEventListener('popstate', () => this.#searchAddress());
    this.#searchAddress();
  }

  #searchAddress(): void {
    this.#view.field.value = this.#address.query();
    void this.#search(this.#address.shown());
  }

  #searchSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#searchTyped(), TYPING_PAUSE);
  }

  #searchTyped(): void {
    clearTimeout(this.#pause);
    const typed = this.#view.field.value.trim();
    if (typed === this.#address.query() && this.#found !== undefined) return;
    this.#address.write(typed);
    void this.#search();
  }

  async #search(shown = FIRST_SHOWN): Promise<void> {
    this.#turn += 1;
    this.#found = undefined;
    const turn = this.#turn;
    const query = this.#address.query();
    if (query === '') {
      this.#view.clear();
      this.#view.say('', { start: true });
      return;
    }
    // An answer that comes at once is not announced twice.
    const waiting = setTimeout(() => {
      if (turn === this.#turn) this.#view.say('正在检索……');
    }, WAITING_PAUSE);
    try {
      const found = await runQuery(await this.#open(), { ...emptyQuery, terms: query });
      const hits = await found.hits(0, shown);
      const counts = Object.fromEntries((await found.facets()).kind.map(({ value, count }) => [value, count]));
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#view.clear();
      this.#view.append(hits, found.total);
      this.#view.say(found.total === 0 ? formatNothing(query, found) : formatCounts(found.total, counts));
    } catch (error) {
      if (turn === this.#turn) this.#sayUnavailable(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const from = this.#view.shown;
    const turn = this.#turn;
    try {
      const hits = await found.hits(from, from + MORE_SHOWN);
      if (turn !== this.#turn || this.#view.shown !== from) return;
      this.#view.append(hits, found.total);
      this.#view.focusHit(from);
      this.#address.remember(this.#view.shown);
    } catch (error) {
      if (turn === this.#turn) this.#sayUnavailable(error);
    }
  }

  #open(): Promise<Engine> {
    // What failed to start is started anew at the next question.
    this.#engine ??= openEngine(this.#indexPath).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  #sayUnavailable(error: unknown): void {
    const reason = error instanceof SearchUnavailable ? error.reason : 'unsupported';
    this.#found = undefined;
    this.#view.clear();
    this.#view.say(unavailableTexts[reason], { start: true, retry: reason === 'unreachable' });
  }
}

customElements.define('plan-search', PlanSearch);
