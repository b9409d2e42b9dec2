/**
 * `<chart-figure data-chart="…/chart.svg">`: lets readers save a chart as PNG and, where plans can be chosen, follow
 * one plan through the chart and its table. The controls are already in the page, hidden until this script runs; the
 * chosen plan is kept in the address (?plan=lcc).
 */
import { drawPng } from './drawPng.ts';

class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-part="tools"]');
    const select = this.querySelector('select');
    const button = this.querySelector('button');
    if (tools === null || button === null || !tools.hidden) return;
    tools.hidden = false;
    button.addEventListener('click', () => void this.#offerPng(button));
    if (select !== null) offerPlans(select);
  }

  /**
   * Draws the chart, shows it for saving by a long press, and offers it as a file; reports when the browser cannot draw
   * it.
   */
  async #offerPng(button: HTMLButtonElement): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-part="picture"]');
    if (place === null) return;
    button.disabled = true;
    const url = await drawPng(this.dataset['chart'] ?? '').catch(() => undefined);
    button.disabled = false;
    place.hidden = false;
    if (url === undefined) {
      place.textContent = '这个浏览器画不出图片，请下载 SVG。';
      return;
    }
    const name = `${this.dataset['name'] ?? ''}.png`;
    const link = Object.assign(document.createElement('a'), { href: url, download: name, textContent: `下载 ${name}` });
    const image = Object.assign(document.createElement('img'), { src: url, alt: this.dataset['name'] ?? '' });
    place.replaceChildren(link, '，或长按图片保存。', image);
    link.focus();
  }
}

/** Marks the chosen plan, initially the one in the address. */
function offerPlans(select: HTMLSelectElement): void {
  select.value = new URL(location.href).searchParams.get('plan') ?? '';
  if (select.selectedIndex < 0) select.value = '';
  pick(select.value);
  select.addEventListener('change', () => {
    pick(select.value);
    remember(select.value);
  });
}

/** Marks a plan in every chart and table of the page; none for an empty code. */
function pick(plan: string): void {
  for (const marked of document.querySelectorAll<HTMLElement | SVGElement>('[data-plan]')) {
    marked.classList.toggle('picked', plan !== '' && marked.dataset['plan'] === plan);
  }
}

function remember(plan: string): void {
  const url = new URL(location.href);
  if (plan === '') url.searchParams.delete('plan');
  else url.searchParams.set('plan', plan);
  history.replaceState(history.state, '', url);
}

if (customElements.get('chart-figure') === undefined) customElements.define('chart-figure', ChartFigure);
