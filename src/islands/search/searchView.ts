/** What stands in the search page, and how it is filled: status line, list of hits, the buttons below. */
import type { Hit } from '../../search/answer/hit.ts';
import { getElement } from './element.ts';
import { toHitNode } from './hitNodes.ts';

export class SearchView {
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly more: HTMLElement;
  readonly retry: HTMLElement;
  readonly status: HTMLElement;
  readonly #hits: HTMLElement;
  readonly #start: HTMLElement;
  readonly #template: HTMLTemplateElement;

  /** Finds the parts of the page, named by `data-part`; throws when one is missing. */
  constructor(page: HTMLElement) {
    this.field = getElement(page, 'input[name="q"]', HTMLInputElement);
    this.form = getElement(page, 'form', HTMLFormElement);
    this.more = getElement(page, '[data-part="more"]', HTMLElement);
    this.retry = getElement(page, '[data-part="retry"]', HTMLElement);
    this.#hits = getElement(page, '[data-part="hits"]', HTMLElement);
    this.#start = getElement(page, '[data-part="start"]', HTMLElement);
    this.status = getElement(page, '[data-part="status"]', HTMLElement);
    this.#template = getElement(page, 'template', HTMLTemplateElement);
  }

  /** How many hits are shown. */
  get shown(): number {
    return this.#hits.children.length;
  }

  /** Says the state in words, and offers what belongs to it. */
  say(text: string, offers: { start?: boolean; retry?: boolean } = {}): void {
    this.status.textContent = text;
    this.#start.hidden = offers.start !== true;
    this.retry.hidden = offers.retry !== true;
  }

  clear(): void {
    this.#hits.replaceChildren();
    this.more.hidden = true;
  }

  /** Adds hits at the end of the list; `total` is how many there are to show in all. */
  append(hits: readonly Hit[], total: number): void {
    this.#hits.append(...hits.map((hit) => toHitNode(this.#template, hit)));
    const left = total - this.shown;
    this.more.hidden = left <= 0;
    this.more.textContent = `继续显示（还有 ${String(left)} 条）`;
  }

  /** Moves the focus to a hit, counted from 0. */
  focusHit(at: number): void {
    this.#hits.children[at]?.querySelector('a')?.focus();
  }
}
