/**
 * `<any-pair data-plans data-texts data-settings>`: two plans of the reader's choice side by side, by the address
 * `?a=PLAN&b=PLAN`. The attributes name the files of the site that are fetched: the list of plans, `/plans/x/plan.json` with
 * a star for the plan, what plans are compared with. A pair that has a page of its own is shown there.
 */
import type { Plan } from '../../model/plan.ts';
import type { PairSettings } from '../../view/compare/chosenPair.ts';
import type { OfferedPlan } from '../../view/compare/offeredPlans.ts';
import { fetchWhole } from '../network/fetchWhole.ts';
import { getData, getElement, getPart } from '../search/pageParts.ts';
import { make } from '../page/make.ts';

export function defineAnyPair(): void {
  if (!customElements.get('any-pair')) customElements.define('any-pair', AnyPair);
}

class AnyPair extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['connected'] !== undefined) return;
    this.dataset['connected'] = '';
    void this.#start();
  }

  async #start(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const [a, b] = [asked.get('a') ?? '', asked.get('b') ?? ''];
    if (a !== '' || b !== '') this.#say('正在取两部规划……');
    try {
      const plans = await fetchJson<OfferedPlan[]>(getData(this, 'plans'));
      this.#offer(plans, a, b);
      if (a !== '' || b !== '') await this.#compare(plans, a, b);
    } catch {
      this.#say('没有取到规划，可能是网络断了。', retryButton());
    }
  }

  /** Fills the form, with what was asked chosen already. */
  #offer(plans: readonly OfferedPlan[], a: string, b: string): void {
    for (const [name, chosen] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const select = getElement(this, `select[name="${name}"]`, HTMLSelectElement);
      select.replaceChildren(make('option', { value: '' }, '选一部规划'), ...toGroups(plans));
      select.value = plans.some(({ id }) => id === chosen) ? chosen : '';
    }
    getPart(this, 'form').hidden = false;
  }

  async #compare(plans: readonly OfferedPlan[], a: string, b: string): Promise<void> {
    const [one, two] = [a, b].map((asked) => plans.find(({ id }) => id === asked));
    if (one === undefined || two === undefined) {
      this.#say(`没有收录这部规划：${one === undefined ? a : b}。请在上面选。`);
      return;
    }
    if (one === two) {
      this.#say('两边是同一部规划，请选另一部。');
      return;
    }
    const page = one.pages[two.id] ?? two.pages[one.id];
    // An offline copy has no address that begins with a slash.
    if (page !== undefined && location.protocol !== 'file:') {
      location.replace(page);
      return;
    }
    const [settings, first, second, { toChosenPair }, { makePair }] = await Promise.all([
      fetchJson<PairSettings>(getData(this, 'settings')),
      this.#fetchPlan(one.id),
      this.#fetchPlan(two.id),
      import('../../view/compare/chosenPair.ts'),
      import('./pairView.ts'),
    ]);
    this.#say('正在比较……');
    await painted();
    const pair = toChosenPair([first, second], settings);
    document.title = document.title.replace('规划对照', `${pair.page.heading}对照`);
    getPart(this, 'result').replaceChildren(...makePair(pair, getData(this, 'method')));
    this.#say('');
  }

  #fetchPlan(id: string): Promise<Plan> {
    return fetchJson<Plan>(getData(this, 'texts').replace('*', id));
  }

  #say(...words: (string | Node)[]): void {
    getPart(this, 'status').replaceChildren(...words);
  }
}

function toGroups(plans: readonly OfferedPlan[]): HTMLOptGroupElement[] {
  return [...Map.groupBy(plans, ({ group }) => group)].map(([label, own]) =>
    make('optgroup', { label }, ...own.map(({ id, name }) => make('option', { value: id }, name))),
  );
}

function retryButton(): HTMLButtonElement {
  const button = make('button', { type: 'button' }, '重试');
  button.addEventListener('click', () => {
    location.reload();
  });
  return button;
}

/** The file as its writer typed it: it is a file of this site. */
async function fetchJson<Value>(path: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await fetchWhole(path))) as Value;
}

/** Until what was said is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
