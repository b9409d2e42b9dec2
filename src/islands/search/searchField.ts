/** The search field: calls back while the reader types, after a pause, and at once when the form is submitted. */
import { getElement } from './pageParts.ts';

const TYPING_PAUSE = 200;

export class SearchField {
  readonly #field: HTMLInputElement;
  readonly #form: HTMLFormElement;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement) {
    this.#field = getElement(page, 'input[name="q"]', HTMLInputElement);
    this.#form = getElement(page, 'form', HTMLFormElement);
  }

  get terms(): string {
    return this.#field.value.trim();
  }

  fill(terms: string): void {
    this.#field.value = terms;
  }

  /** Calls `type` after typing, `send` on Enter, `leave` when it is left. */
  listen({ type, send, leave }: Record<'type' | 'send' | 'leave', () => void>): void {
    const typeSoon = (): void => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(type, TYPING_PAUSE);
    };
    this.#field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) typeSoon();
    });
    this.#field.addEventListener('compositionend', typeSoon);
    this.#field.addEventListener('blur', leave);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      send();
    });
  }
}
