/**
 * The numbers of a query as rows of a table, copies of the page's own template. Numbers that do not write the word, but are
 * of its subject, stand below a line that says so. A head of a column is a link that sorts by it.
 */
import type { NumberList, ListedNumber } from '../../search/answer/numberRows.ts';
import type { NumberOrder, Query } from '../../search/query/query.ts';
import { numberOrders, toParams } from '../../search/query/query.ts';
import { getElement, getPart } from './pageParts.ts';

const FIRST_SHOWN = 50;
const MORE_SHOWN = 100;
const NOT_NAMED = '本条未写';

export class NumberListView {
  readonly #panel: HTMLElement;
  readonly #more: HTMLElement;
  readonly #direct: HTMLElement;
  readonly #related: HTMLElement;
  readonly #line: HTMLElement;
  readonly #template: HTMLTemplateElement;
  #rows: readonly ListedNumber[] = [];
  #shown = 0;

  constructor(page: HTMLElement) {
    this.#panel = getPart(page, 'numbers-list');
    this.#more = getPart(this.#panel, 'more-numbers');
    this.#direct = getPart(this.#panel, 'rows');
    this.#related = getPart(this.#panel, 'related-rows');
    this.#line = getPart(this.#panel, 'related-line');
    this.#template = getElement(this.#panel, 'template', HTMLTemplateElement);
    this.#more.addEventListener('click', () => this.#showMore());
  }

  clear(): void {
    this.#panel.hidden = true;
    this.#rows = [];
    this.#direct.replaceChildren();
    this.#related.replaceChildren(this.#line);
  }

  /** Lists the numbers of this query; `asked` are its words as typed. */
  show(query: Query, { rows, matched }: NumberList, asked: readonly string[]): void {
    this.clear();
    if (rows.length === 0) return;
    this.#panel.hidden = false;
    const isDirect = ({ about }: ListedNumber): boolean => matched === 'closest' || about !== 'subject';
    this.#rows = [...rows.filter(isDirect), ...rows.filter((row) => !isDirect(row))];
    this.#related.hidden = rows.every(isDirect);
    const words = asked.map((word) => `“${word}”`).join('');
    getPart(this.#line, 'related-words').textContent = `以下没有写${words}，但属于同一主题`;
    this.#shown = 0;
    this.#append(FIRST_SHOWN, isDirect);
    for (const order of numberOrders) this.#fillHead(order, query);
  }

  #showMore(): void {
    const before = this.#shown;
    this.#append(MORE_SHOWN, ({ about }) => about !== 'subject');
    this.#panel.querySelectorAll<HTMLElement>('tbody a')[before]?.focus();
  }

  #append(count: number, isDirect: (row: ListedNumber) => boolean): void {
    for (const row of this.#rows.slice(this.#shown, this.#shown + count)) {
      (isDirect(row) ? this.#direct : this.#related).append(toNode(this.#template, row));
    }
    this.#shown = Math.min(this.#rows.length, this.#shown + count);
    const left = this.#rows.length - this.#shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = `继续显示（还有 ${String(left)} 个）`;
  }

  #fillHead(column: (typeof numberOrders)[number], query: Query): void {
    const link = getElement(this.#panel, `[data-order="${column}"]`, HTMLAnchorElement);
    const next: NumberOrder = query.order === column ? `-${column}` : column;
    link.href = `?${toParams({ ...query, order: next }).toString()}`;
    const sorted = query.order === column ? 'ascending' : query.order === `-${column}` ? 'descending' : null;
    const head = link.closest('th');
    if (sorted === null) head?.removeAttribute('aria-sort');
    else head?.setAttribute('aria-sort', sorted);
  }
}

function toNode(template: HTMLTemplateElement, { target, plan, place, label, leads, url }: ListedNumber): Element {
  const node = getElement(document.importNode(template.content, true), 'tr', HTMLElement);
  const link = getPart(node, 'link');
  link.setAttribute('href', url);
  link.textContent = target.indicator;
  const fill = (name: string, text: string): void => {
    getPart(node, name).textContent = text;
  };
  fill('whence', [plan.title, place, label].filter((part) => part !== null).join(' '));
  fill('quote', target.quote);
  fill('value', target.shown);
  fill('year', target.year === null ? '未写' : `${String(target.year)}年`);
  fill('year-source', target.year === null ? '' : target.yearStated ? '原文写明' : '规划期末');
  fill('region', plan.region.label);
  fill('leads', leads.length === 0 ? NOT_NAMED : leads.join('、'));
  return node;
}
