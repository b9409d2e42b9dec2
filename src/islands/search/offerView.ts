/** The suggestions above the hits: pages the query names, other names, words it may mean, orders and conditions. */
import { emptyQuery, filteredFacets } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import type { Results } from '../../search/answer/results.ts';
import type { Suggestions } from '../../search/suggest/suggestions.ts';
import type { OtherQuestion } from '../../search/suggest/instead.ts';
import { countExpectedCards } from '../../search/suggest/expectedCards.ts';
import { getPart } from './pageParts.ts';
import { toQueryLink } from './queryHistory.ts';

/** The engine needs it to distinguish words from mere characters. */
const canBreakWords = 'Segmenter' in Intl;

/** Height of a card on one line (OfferLine.astro), in rem. */
const CARD = 2.75;
/** The lines of the page that this fills. */
const OFFERS = ['jumps', 'aliases', 'meant', 'near', 'instead', 'other-texts', 'orders', 'restrictions'];

export class OfferView {
  readonly #page: HTMLElement;

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** What follows from the answer itself. */
  show(query: Query, { total, matched, numbers, otherTexts, understood }: Results): void {
    this.clear();
    this.#awaitCards(numbers === null ? understood : numbers.understood);
    this.#fill(
      'other-texts',
      // Numbers of second texts are those of their plans.
      (numbers === null ? otherTexts : []).map(({ plan, title, total: count }) =>
        toQueryLink({ ...query, filters: { ...query.filters, plan: [plan] } }, title, { count }),
      ),
    );
    this.#fill(
      'orders',
      total < 2 || matched === 'closest' || numbers !== null
        ? []
        : [
            toQueryLink({ ...query, sort: 'relevance' }, '相关程度', { chosen: query.sort === 'relevance' }),
            toQueryLink({ ...query, sort: 'text' }, '规划顺序', { chosen: query.sort === 'text' }),
          ],
    );
    this.#fill('restrictions', [...restrictions(query, numbers?.rows.length ?? total)]);
  }

  /** What is suggested beside it. */
  suggest(query: Query, { jumps, aliases, words, near, instead }: Suggestions, listsNumbers: boolean): void {
    this.#fill(
      'jumps',
      jumps.map(({ label, path }) => toPageLink(label, path)),
    );
    this.#fill(
      'aliases',
      // The counts are those of texts.
      aliases.map(({ name, count, chosen }) =>
        toQueryLink(chooseAlias(query, name), name, listsNumbers ? { chosen } : { count, chosen }),
      ),
    );
    this.#fill(
      'meant',
      words.map(({ word, count }) => toQueryLink({ ...emptyQuery, terms: word }, word, { count })),
    );
    this.#fill('instead', instead.map(toQuestionLink));
    this.#fill(
      'near',
      near === null || near === 0
        ? []
        : [toQueryLink({ ...query, near: true }, '含有全部相邻字对的条文', { count: near })],
    );
  }

  /** For suggestions that do not come. */
  giveUpRoom(): void {
    getPart(this.#page, 'jumps').style.minHeight = '';
    this.#fill('jumps', []);
  }

  clear(): void {
    this.giveUpRoom();
    for (const part of OFFERS) this.#fill(part, []);
  }

  /** Keeps the room of what will be offered above the hits, which are there before it. */
  #awaitCards(understood: Results['understood']): void {
    const expected = understood === null ? 0 : countExpectedCards(understood);
    const line = getPart(this.#page, 'jumps');
    line.hidden = expected === 0;
    line.style.minHeight = `${String(expected * CARD)}rem`;
  }

  /** Fills a line with its links; hides it when there are none. */
  #fill(name: string, links: readonly HTMLElement[]): void {
    const line = getPart(this.#page, name);
    line.hidden = links.length === 0 && line.style.minHeight === '';
    getPart(line, 'links').replaceChildren(...links);
  }
}

/** The conditions of the query, each with a link that removes it. */
function* restrictions(query: Query, total: number): Generator<HTMLElement> {
  const hasTerms = query.terms !== '';
  if (canBreakWords && hasTerms && (query.whole || total > 0)) {
    yield toQueryLink({ ...query, whole: !query.whole }, '只看完整的词', { chosen: query.whole });
  }
  if (query.near) yield toQueryLink({ ...query, near: false }, '近似', { chosen: true });
  if (query.numbers !== null) yield toQueryLink({ ...query, numbers: null }, '撤去数值条件');
  if (filteredFacets(query.filters).length > 0) yield toQueryLink({ ...query, filters: {} }, '撤去全部筛选');
}

function chooseAlias(query: Query, name: string): Query {
  const also = query.also.includes(name) ? query.also.filter((other) => other !== name) : [...query.also, name];
  return { ...query, also };
}

function toQuestionLink({ query: terms, total: count }: OtherQuestion): HTMLElement {
  return toQueryLink({ ...emptyQuery, terms }, terms, { count });
}

function toPageLink(label: string, path: string): HTMLElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = label;
  return link;
}
