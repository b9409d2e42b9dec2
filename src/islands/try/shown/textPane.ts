/**
 * The text beside its result: one page of lines at a time, with a place marked. From the mark a reader comes back to
 * where he came from.
 */
import { formatGrouped } from '../../../naming/groupedNumber.ts';
import { getElement, getPart } from '../../search/pageParts.ts';
import type { TextPlace, TextSpan } from '../reading/trial.ts';
import { make } from '../../page/make.ts';
import { findTextPage, toTextPages } from './textPages.ts';
import type { LineStretch } from './textPages.ts';

export class TextPane {
  readonly #pane: HTMLElement;
  readonly #scroll: HTMLElement;
  readonly #list: HTMLElement;
  readonly #range: HTMLElement;
  readonly #back: HTMLElement;
  readonly #turns: { earlier: HTMLButtonElement; later: HTMLButtonElement };
  #lines: readonly string[] = [];
  #pages: LineStretch[][] = [];
  #page = 0;
  #marked: TextPlace | undefined;
  #cameFrom: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    this.#pane = getPart(host, 'text');
    this.#scroll = getPart(this.#pane, 'text-scroll');
    this.#list = getPart(this.#pane, 'text-lines');
    this.#range = getPart(this.#pane, 'text-range');
    this.#back = getPart(this.#pane, 'text-back');
    this.#turns = {
      earlier: getElement(this.#pane, '[data-part="text-earlier"]', HTMLButtonElement),
      later: getElement(this.#pane, '[data-part="text-later"]', HTMLButtonElement),
    };
    this.#turns.earlier.addEventListener('click', () => this.#turn(-1));
    this.#turns.later.addEventListener('click', () => this.#turn(1));
    this.#back.addEventListener('click', () => this.#return());
    this.#pane.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#return();
    });
  }

  /** Shows a text from its beginning. */
  show(lines: readonly string[]): void {
    this.#lines = lines;
    this.#pages = toTextPages(lines);
    this.#marked = undefined;
    this.#cameFrom = undefined;
    this.#pane.hidden = false;
    this.#open(0);
  }

  hide(): void {
    this.show([]);
    this.#pane.hidden = true;
  }

  /** Marks a place and brings it into view; `from` is the element to come back to. */
  mark(place: TextPlace, from: HTMLElement): void {
    this.#marked = place;
    this.#cameFrom = from;
    const [first] = place.spans;
    this.#open(findTextPage(this.#pages, first?.line ?? place.lines[0], first?.column));
    const mark = this.#list.querySelector<HTMLElement>('mark, .marked');
    if (mark === null) return;
    const offset = mark.getBoundingClientRect().top - this.#scroll.getBoundingClientRect().top;
    this.#scroll.scrollTop += offset - this.#scroll.clientHeight / 3;
    this.#reveal();
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
  }

  /** Beside its result the pane is in view already; below it, the page goes there. */
  #reveal(): void {
    const { top, bottom } = this.#pane.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2 || bottom < innerHeight / 2) this.#pane.scrollIntoView({ block: 'start' });
  }

  #return(): void {
    const from = this.#cameFrom;
    if (from === undefined) return;
    from.focus({ preventScroll: true });
    from.scrollIntoView({ block: 'center' });
  }

  #turn(by: number): void {
    this.#open(this.#page + by);
    this.#scroll.scrollTop = 0;
  }

  #open(page: number): void {
    this.#page = Math.max(0, Math.min(page, this.#pages.length - 1));
    const shown = this.#pages[this.#page] ?? [];
    const [first, last] = [shown[0]?.line ?? 0, shown.at(-1)?.line ?? 0];
    this.#list.replaceChildren(...shown.map((stretch) => this.#toLine(stretch)));
    this.#range.textContent = `第 ${String(first)}—${String(last)} 行，共 ${formatGrouped(this.#lines.length)} 行`;
    this.#turns.earlier.disabled = this.#page === 0;
    this.#turns.later.disabled = this.#page >= this.#pages.length - 1;
    this.#back.hidden = this.#cameFrom === undefined;
  }

  #toLine({ line, from, to }: LineStretch): HTMLElement {
    const whole = this.#lines[line - 1] ?? '';
    const {
      lines: [first, last],
      spans,
    } = this.#marked ?? { lines: [0, 0], spans: [] };
    const own = spans.filter((span) => span.line === line);
    const marked = spans.length === 0 && first <= line && line <= last;
    const number = make('span', { class: 'number', 'aria-hidden': 'true' }, from === 1 ? String(line) : '续');
    return make(
      'li',
      { class: marked ? 'marked' : undefined },
      number,
      make('span', { class: 'words' }, ...toRuns(whole, from, to, own)),
    );
  }
}

/** The characters of a line between two columns, with the marked ones as marks. */
function toRuns(whole: string, from: number, to: number, spans: readonly TextSpan[]): (Node | string)[] {
  const runs: (Node | string)[] = [];
  let at = from;
  for (const { column, length } of spans) {
    const [start, end] = [Math.max(column, at), Math.min(column + length, to)];
    if (start >= end) continue;
    runs.push(whole.slice(at - 1, start - 1), make('mark', {}, whole.slice(start - 1, end - 1)));
    at = end;
  }
  runs.push(whole.slice(at - 1, to - 1));
  return runs;
}
