/**
 * `<kind-filter>`: limits a redline to the blocks with one kind of change; the kind is in the address, `?show=number`.
 *
 * Its links are already in the page and work without this script. A block lists its kinds in `data-kinds`, a link names
 * the kind it shows in `data-kind`, '' for all.
 */
import { hashTarget } from './page/hashTarget.ts';

class KindFilter extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.#links()) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        const url = new URL(location.href);
        url.hash = '';
        url.searchParams.delete('show');
        const kind = link.dataset['kind'] ?? '';
        if (kind !== '') url.searchParams.set('show', kind);
        history.pushState(null, '', url);
        this.#show();
      });
    }
    addEventListener('popstate', () => this.#show());
    this.#show();
    // The target of the anchor may have been hidden when the browser looked for it.
    const place = hashTarget();
    if (place !== null) place.scrollIntoView();
    else if (location.search !== '') this.scrollIntoView();
  }

  /** Shows the kind in the address; an unknown kind shows all. */
  #show(): void {
    const asked = new URL(location.href).searchParams.get('show') ?? '';
    const current = this.#links().find((link) => link.dataset['kind'] === asked);
    const kind = current === undefined ? '' : asked;
    for (const link of this.#links()) {
      if (link.dataset['kind'] === kind) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    let shown = 0;
    for (const block of this.querySelectorAll<HTMLElement>('[data-kinds]')) {
      const fits = kind === '' || (block.dataset['kinds'] ?? '').split(' ').includes(kind);
      block.hidden = !fits;
      if (block instanceof HTMLDetailsElement && kind !== '') block.open = fits;
      if (fits && block.localName === 'li') shown += 1;
    }
    for (const chapter of this.querySelectorAll<HTMLDetailsElement>('details.part')) {
      chapter.hidden = chapter.querySelector('li[data-kinds]:not([hidden])') === null;
      if (kind !== '') chapter.open = true;
    }
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = kind === '' ? '' : `只显示“${nameOf(current)}”，${String(shown)} 条。`;
  }

  #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('a[data-kind]')];
  }
}

/** 数字变动 7 → 数字变动 */
function nameOf(link: HTMLElement | undefined): string {
  return (link?.textContent ?? '').trim().replace(/\s*\d+$/, '');
}

customElements.define('kind-filter', KindFilter);
