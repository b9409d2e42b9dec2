/**
 * `<modality-filter>`: leaves out hedged promises, or shows only them; the choice is in the address, `?modality=firm`.
 *
 * A row or entry lists its kinds in `data-promises` (firm, hedged, both), a group of them has `data-promised-set`. One
 * choice holds for all filters of a page. Without this script everything is shown and no choice is offered.
 */

class ModalityFilter extends HTMLElement {
  connectedCallback(): void {
    const choices = this.querySelector<HTMLElement>('[data-part="choices"]');
    if (choices !== null) choices.hidden = false;
    for (const link of this.#links()) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        const url = new URL(location.href);
        const kind = link.dataset['kind'] ?? '';
        if (kind === '') url.searchParams.delete('modality');
        else url.searchParams.set('modality', kind);
        history.pushState(null, '', url);
        this.#show();
      });
    }
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  /** Shows the kind in the address; an unknown one shows all. */
  #show(): void {
    const asked = new URL(location.href).searchParams.get('modality') ?? '';
    const current = this.#links().find((link) => link.dataset['kind'] === asked);
    const kind = current === undefined ? '' : asked;
    for (const link of this.#links()) {
      if (link.dataset['kind'] === kind) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const entry of this.querySelectorAll<HTMLElement>('[data-promises]')) {
      entry.hidden = kind !== '' && !(entry.dataset['promises'] ?? '').split(' ').includes(kind);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-promised-set]')) {
      group.hidden = group.querySelector('[data-promises]:not([hidden])') === null;
    }
    const status = this.querySelector('[data-part="status"]');
    if (status !== null) status.textContent = kind === '' ? '' : `只列${current?.textContent.trim() ?? ''}。`;
  }

  #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('a[data-kind]')];
  }
}

customElements.define('modality-filter', ModalityFilter);
