/**
 * `<selection-bar data-address="https://…/plans/…/" data-source="——《…》…">`: when words of the plan are selected, a
 * bar offers a link to exactly these words, and the words with their source.
 *
 * The bar follows the block in which the selection ends, and Tab leads from the selection to it. On touch screens,
 * where the system shows its own menu beside the selection, the bar keeps to an edge of the screen, away from the
 * selection.
 *
 * What is copied are the plan's own words, also when a translator has replaced those of the page: then whole sentences
 * are taken from the plan's data.
 */
import { withoutBase } from '../../naming/base/belowBase.ts';
import { siteBase } from '../../naming/base/siteBase.ts';
import { anchorWithoutDirective, toTextDirective } from '../../text/textFragment.ts';
import { copyAndSay, createButton, createStatus } from './copier.ts';
import { wordsIn } from './shownPlanWords.ts';
import { placeBar } from './placeBar.ts';
import { typoNotesIn } from './selectedTypos.ts';
import { readSelected, readSelectedText } from './selected.ts';
import type { Selected } from './selected.ts';

/** Longer addresses are cut by messengers. */
const longestAddress = 299;
/**
 * How long a selection must rest before the bar appears, and how long the bar outlives it: a tap on a button may clear
 * the selection first.
 */
const pause = 250;

class SelectionBar extends HTMLElement {
  #selected: Selected | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #status = createStatus();
  /** The plan's words as they were delivered. */
  #delivered = '';

  connectedCallback(): void {
    if (this.hasChildNodes()) return;
    this.hidden = true;
    this.#delivered = this.#shown;
    this.append(
      createButton('复制链接', () => void this.#copy('链接', (selected) => this.#linkTo(selected))),
      createButton('复制原文（附出处）', () => void this.#copy('原文和出处', (selected) => this.#quote(selected))),
      this.#status,
    );
    // Keeps the selection while a button is pressed.
    this.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    });
    document.addEventListener('selectionchange', () => this.#lookSoon());
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Escape closes the bar; with words selected and nothing focused, Tab leads to it. */
  #onKey(event: KeyboardEvent): void {
    if (this.hidden) return;
    if (event.key === 'Escape') this.hidden = true;
    const focused = document.activeElement;
    // A click in the text focuses an element around it that is no tab stop.
    const atStop = focused instanceof HTMLElement && focused.tabIndex >= 0;
    if (event.key !== 'Tab' || event.shiftKey || atStop) return;
    event.preventDefault();
    this.querySelector('button')?.focus({ preventScroll: true });
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), pause);
  }

  #look(): void {
    if (this.contains(document.activeElement)) return;
    const sheet = this.#sheet;
    const selected = sheet === null ? undefined : readSelected(sheet);
    this.hidden = selected === undefined;
    this.#take(selected, sheet);
    if (sheet !== null && selected !== undefined) placeBar(this, selected.range, sheet);
  }

  #take(selected: Selected | undefined, sheet: Element | null): void {
    const known = this.#selected;
    this.#selected = selected;
    if (sheet === null || selected === undefined) return;
    if (known?.anchor !== selected.anchor || known.words !== selected.words) this.#begin(selected, sheet);
  }

  get #sheet(): Element | null {
    return document.querySelector('[data-plan-text]');
  }

  /** Copies what is selected now, even if the bar has not yet looked; else what was selected last. */
  async #copy(what: string, toText: (selected: Selected) => string | Promise<string | undefined>): Promise<void> {
    const sheet = this.#sheet;
    const selected = sheet === null ? undefined : readSelected(sheet);
    if (selected !== undefined) this.#take(selected, sheet);
    const text = this.#selected && toText(this.#selected);
    // Browsers give the clipboard only to the press itself, so nothing is awaited without need.
    const ready = typeof text === 'object' ? await text : text;
    if (ready === undefined) this.#status.textContent = '没有取到原文，请换回原网页再复制';
    else await copyAndSay(this.#status, what, ready);
  }

  get #shown(): string {
    return this.#sheet === null ? '' : wordsIn(this.#sheet);
  }

  /** True when the page no longer shows the plan's own words. */
  get #translated(): boolean {
    const { lang, classList } = document.documentElement;
    return lang !== 'zh-CN' || /(?:^| )translated-/u.test(classList.value) || this.#shown !== this.#delivered;
  }

  #placeOf({ anchor }: Selected): string {
    return `${this.dataset['address'] ?? ''}${anchor === '' ? '' : `#${anchor}`}`;
  }

  #linkTo(selected: Selected): string {
    const place = this.#placeOf(selected);
    const text = this.#sheet === null ? undefined : readSelectedText(this.#sheet, selected.range);
    if (text === undefined || this.#translated) return place;
    return `${place}${selected.anchor === '' ? '#' : ''}${toTextDirective(text, longestAddress - place.length)}`;
  }

  #quote(selected: Selected): string | Promise<string | undefined> {
    const notes = this.#sheet === null ? [] : typoNotesIn(this.#sheet, selected.range);
    const sign = (words: string): string =>
      [words, this.dataset['source'] ?? '', ...notes, this.#placeOf(selected)].join('\n');
    return this.#translated
      ? readOfficial(this.dataset['address'] ?? '', selected.anchors).then((words) => words && sign(words))
      : sign(selected.words);
  }

  /**
   * Clears the messages about the previous selection, and adds the report link if the page has an address for reports.
   */
  #begin({ anchor, words }: Selected, sheet: Element): void {
    this.#status.textContent = '';
    this.querySelector('.copy-box')?.remove();
    this.querySelector('a')?.remove();
    const template = sheet.closest<HTMLElement>('[data-report]')?.dataset['report'];
    if (template === undefined) return;
    const link = document.createElement('a');
    link.textContent = '报告错误';
    link.href = template
      .replace('{anchor}', () => encodeURIComponent(anchor))
      .replace('{words}', () => encodeURIComponent(words));
    this.insertBefore(link, this.#status);
  }
}

/** The plan's own words at these places of the page with this address. */
async function readOfficial(address: string, anchors: readonly string[]): Promise<string | undefined> {
  const { readOfficialWords } = await import('./officialWords.ts');
  const { pathname } = new URL(address);
  // What no site at a root needs is not in its script.
  return readOfficialWords(siteBase === '' ? pathname : withoutBase(pathname), anchors);
}

customElements.define('selection-bar', SelectionBar);

const anchor = anchorWithoutDirective(location.hash);
if (anchor !== undefined) location.replace(anchor);
