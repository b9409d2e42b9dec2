/**
 * `<plan-search data-index="/pagefind/<version>/" data-check="…" data-service="" data-version="…">`: runs the search page; in a
 * worker, runs the engine for it.
 *
 * The page already contains all its parts: forms, status line, list, template of a hit, the texts for readers without
 * JavaScript. This script starts the engine at once, searches while the reader types, keeps the query in the address, and announces every state.
 */
import { runQuery } from '../../search/answer/results.ts';
import type { Results } from '../../search/answer/results.ts';
import { once } from '../../search/index/indexReader.ts';
import { hasConditions } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { AnswerView } from './answerView.ts';
import { NumberForm } from './numberFields.ts';
import { chooseEngine } from './chooseEngine.ts';
import { explain, reloadOnce } from './replaced.ts';
import { getData, getPart } from './pageParts.ts';
import { createQueryHistory, listenToQueryLinks } from './queryHistory.ts';
import { SearchField } from './searchField.ts';
import { serveCalls } from './serveCalls.ts';
import type { IndexPlace } from './startEngine.ts';
import { whenLate } from './whenLate.ts';

const WAITING_PAUSE = 150;
const FIRST_SHOWN = 10;
/** As many as fill the screen of a phone; they are shown before the rest is read. */
const READ_FIRST = 3;
/** Start mark of the page's own timing, for `npm run bench -- warm`. */
const ASKED = 'search-asked';

class SearchRun {
  readonly #field: SearchField;
  readonly #answer: AnswerView;
  readonly #numbers: NumberForm;
  readonly #history = createQueryHistory();
  readonly #open = once(() => chooseEngine(this.#place, this.#service));
  readonly #place: IndexPlace;
  readonly #service: string;
  /**
   * The results of the latest query, possibly pending; undefined without a query. Results of earlier queries are
   * dropped.
   */
  #asked: Promise<Results> | undefined;

  constructor(page: HTMLElement) {
    this.#place = { path: getData(page, 'index'), check: getData(page, 'check') };
    this.#service = getData(page, 'service');
    this.#field = new SearchField(page);
    this.#answer = new AnswerView(page);
    this.#numbers = new NumberForm(page);
  }

  start(page: HTMLElement): void {
    void this.#open().catch(() => undefined);
    const follow = (query: Query): void => this.#follow(query);
    this.#field.listen({
      type: () => this.#searchTyped(),
      send: () => {
        this.#searchTyped();
        this.#history.settle();
        void this.#jump();
      },
      leave: () => this.#history.settle(),
    });
    this.#answer.listen({
      retry: () => void this.#search(),
      remember: (shown) => this.#history.remember(shown),
      fail: (error) => void this.#fail(error),
    });
    this.#numbers.onSend(() => this.#history.query(), follow);
    listenToQueryLinks(page, follow);
    addEventListener('popstate', () => this.#searchAddress());
    getPart(page, 'tools').hidden = false;
    this.#searchAddress();
  }

  #searchAddress(): void {
    const query = this.#history.query();
    this.#field.fill(query.terms);
    this.#numbers.fill(query);
    void this.#search(this.#history.shown());
  }

  #searchTyped(): void {
    const { terms } = this.#field;
    const query = this.#history.query();
    if (terms === query.terms && this.#answer.isCurrent) return;
    // Other names, nearness and mere characters were chosen for the previous terms.
    this.#history.write({ ...query, terms, literal: false, also: [], near: false });
    void this.#search();
  }

  #follow(query: Query): void {
    this.#history.enter(query);
    this.#searchAddress();
    this.#answer.focus();
  }

  /** Opens the page whose exact code or number was typed. */
  async #jump(): Promise<void> {
    const query = this.#history.query();
    // A failure is reported where the query was started.
    const results = await this.#asked?.catch(() => undefined);
    const suggestions = await results?.suggestions().catch(() => undefined);
    const first = suggestions?.jumps[0];
    if (first?.exact === true && query.terms === this.#history.query().terms) follow(first.path);
  }

  async #search(hits = FIRST_SHOWN): Promise<void> {
    this.#asked = undefined;
    this.#answer.supersede();
    const query = this.#history.query();
    if (query.terms === '' && !hasConditions(query)) {
      this.#answer.clear();
      this.#answer.say('', { start: true });
      return;
    }
    performance.mark(ASKED);
    const wanted = { hits: Math.min(hits, READ_FIRST), facets: this.#answer.showsCounts };
    const asked = this.#open().then((engine) => runQuery(engine, query, wanted));
    this.#asked = asked;
    const isLatest = (): boolean => this.#asked === asked;
    try {
      const results = await whenLate(asked, WAITING_PAUSE, () => {
        if (isLatest()) this.#answer.say('正在检索……');
      });
      if (!isLatest()) return;
      this.#answer.show(query, results);
      await Promise.all([this.#answer.showUpTo(hits), this.#answer.showSuggestions(), this.#answer.showCounts()]);
      if (isLatest()) performance.measure('search', ASKED);
    } catch (error) {
      if (isLatest()) await this.#fail(error);
    }
  }

  /** Says that there is no answer, or loads the page anew when its index has been replaced. */
  async #fail(error: unknown): Promise<void> {
    const asked = this.#asked;
    const reason = await explain(error, this.#place);
    if (this.#asked !== asked) return;
    this.#answer.sayUnavailable(reason);
    if (reason === 'outdated') reloadOnce(this.#place);
  }
}

/** Opens a page of the site as a link to it does. */
function follow(path: string): void {
  const link = Object.assign(document.createElement('a'), { href: path });
  document.body.append(link);
  link.click();
  link.remove();
}

function definePage(): void {
  customElements.define(
    'plan-search',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.dataset['connected'] !== undefined) return;
        this.dataset['connected'] = '';
        new SearchRun(this).start(this);
      }
    },
  );
}

if (typeof document === 'undefined') serveCalls();
else definePage();
