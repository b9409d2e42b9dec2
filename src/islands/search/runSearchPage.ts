/**
 * `<plan-search data-index="/pagefind/" data-version="…">`: makes the search page answer.
 *
 * Everything it needs stands in the page already: forms, status line, list, template of a hit, the texts for a reader
 * without script. It searches while the reader types, keeps the query in the address, and shows every state in words.
 */
import type { Engine } from '../../search/answer/engineTypes.ts';
import { hasConditions } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { runQuery } from '../../search/answer/runQuery.ts';
import type { Results } from '../../search/answer/runQuery.ts';
import { SearchUnavailable } from '../../search/index/unavailable.ts';
import { createAddress } from './address.ts';
import { AnswerView } from './answerView.ts';
import type { Shown } from './answerView.ts';
import { getElement } from './element.ts';
import { NumberForm } from './numberForm.ts';
import { openEngine } from './openEngine.ts';
import { listenToQueryLinks } from './queryLinks.ts';
import { SearchView } from './searchView.ts';
import { whenLate } from './whenLate.ts';
import { formatUnavailable } from './wording.ts';

const TYPING_PAUSE = 200;
const WAITING_PAUSE = 150;
const FIRST_SHOWN = 10;
const MORE_SHOWN = 30;
/** From here the page times itself, for `npm run bench -- warm`. */
const ASKED = 'search-asked';

class PlanSearch extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['connected'] !== undefined) return;
    this.dataset['connected'] = '';
    new Search(this).start();
  }
}

class Search {
  readonly #page: HTMLElement;
  readonly #view: SearchView;
  readonly #answer: AnswerView;
  readonly #numbers: NumberForm;
  readonly #address = createAddress();
  #engine: Promise<Engine> | undefined;
  /** The newest answer, perhaps on its way; undefined while nothing is asked. */
  #asked: Promise<Results> | undefined;
  /** What is shown; undefined while nothing is. */
  #shown: Shown | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches: an answer that is no longer the newest is dropped. */
  #turn = 0;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#view = new SearchView(page);
    this.#answer = new AnswerView(page, this.#view);
    this.#numbers = new NumberForm(page);
  }

  start(): void {
    const { field, form, more, retry } = this.#view;
    const fail = (error: unknown): void => {
      this.#sayUnavailable(error);
    };
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
      void this.#jump();
    });
    more.addEventListener('click', () => void this.#showMore());
    retry.addEventListener('click', () => void this.#search());
    this.#answer.listen(() => this.#shown, fail);
    this.#numbers.onSend(
      () => this.#address.query(),
      (query) => this.#follow(query),
    );
    listenToQueryLinks(this.#page, (query) => this.#follow(query));
    addEventListener('popstate', () => this.#searchAddress());
    getElement(this.#page, '[data-part="tools"]', HTMLElement).hidden = false;
    this.#searchAddress();
  }

  #searchAddress(): void {
    const query = this.#address.query();
    this.#view.field.value = query.terms;
    this.#numbers.fill(query);
    void this.#search(this.#address.shown());
  }

  #searchSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#searchTyped(), TYPING_PAUSE);
  }

  #searchTyped(): void {
    clearTimeout(this.#pause);
    const terms = this.#view.field.value.trim();
    const query = this.#address.query();
    if (terms === query.terms && this.#shown !== undefined) return;
    // Other names and nearness were chosen for the terms before.
    this.#address.write({ ...query, terms, also: [], near: false });
    void this.#search();
  }

  /** Another query as a whole: a step of its own in the history. */
  #follow(query: Query): void {
    this.#address.settle();
    this.#address.write(query);
    this.#address.settle();
    this.#searchAddress();
    this.#view.status.focus();
  }

  /** Goes to the page whose very code or number was typed. */
  async #jump(): Promise<void> {
    const query = this.#address.query();
    // What fails is said where it was asked.
    const results = await this.#asked?.catch(() => undefined);
    const first = results?.suggestions.jumps[0];
    if (first?.exact === true && query.terms === this.#address.query().terms) location.assign(first.path);
  }

  async #search(shown = FIRST_SHOWN): Promise<void> {
    this.#turn += 1;
    this.#asked = undefined;
    this.#shown = undefined;
    const turn = this.#turn;
    const query = this.#address.query();
    if (query.terms === '' && !hasConditions(query)) {
      this.#answer.clear();
      this.#view.say('', { start: true });
      return;
    }
    performance.mark(ASKED);
    try {
      const wanted = { hits: shown, facets: this.#answer.showsCounts };
      this.#asked = this.#open().then((engine) => runQuery(engine, query, wanted));
      const results = await whenLate(this.#asked, WAITING_PAUSE, () => {
        if (turn === this.#turn) this.#view.say('正在检索……');
      });
      const answer = { query, results };
      if (turn !== this.#turn) return;
      this.#shown = answer;
      this.#answer.show(answer);
      await this.#answer.showCounts(answer, () => this.#shown);
      if (turn === this.#turn) performance.measure('search', ASKED);
    } catch (error) {
      if (turn === this.#turn) this.#sayUnavailable(error);
    }
  }

  async #showMore(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const from = this.#view.shown;
    const turn = this.#turn;
    try {
      const hits = await shown.results.hits(from, from + MORE_SHOWN);
      if (turn !== this.#turn || this.#view.shown !== from) return;
      this.#view.append(hits, shown.results.total);
      this.#view.focusHit(from);
      this.#address.remember(this.#view.shown);
    } catch (error) {
      if (turn === this.#turn) this.#sayUnavailable(error);
    }
  }

  #open(): Promise<Engine> {
    // What failed to start is started anew at the next question.
    this.#engine ??= openEngine(this.#page.dataset['index'] ?? '').catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  #sayUnavailable(error: unknown): void {
    const reason = error instanceof SearchUnavailable ? error.reason : 'unsupported';
    this.#shown = undefined;
    this.#answer.clear();
    this.#view.say(formatUnavailable(reason), { start: true, retry: reason === 'unreachable' });
  }
}

customElements.define('plan-search', PlanSearch);
