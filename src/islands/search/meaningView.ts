/** What the query was understood as: every step with a link that takes it back, and the way to its mere characters. */
import type { Query } from '../../search/query/query.ts';
import type { Understanding } from '../../search/query/understanding.ts';
import { toSteps } from '../../search/query/understoodSteps.ts';
import { getPart } from './pageParts.ts';
import { toQueryLink } from './queryHistory.ts';

export class MeaningView {
  readonly #page: HTMLElement;

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  show(query: Query, understood: Understanding | null): void {
    const steps = understood === null ? [] : toSteps(understood, query.terms);
    const literal = { ...query, literal: !query.literal, also: [], near: false };
    this.#fill([
      ...steps.map(({ text, without }) => {
        const link = toQueryLink({ ...query, terms: without, also: [], near: false }, text);
        link.dataset['step'] = '';
        link.setAttribute('aria-label', `${text}，撤去`);
        return link;
      }),
      ...(steps.length > 0 ? [toQueryLink(literal, '只按字面找')] : []),
      ...(query.literal ? [toQueryLink(literal, '正在只按字面找：改为按意思找')] : []),
    ]);
  }

  clear(): void {
    this.#fill([]);
  }

  #fill(links: readonly HTMLElement[]): void {
    const line = getPart(this.#page, 'steps');
    line.hidden = links.length === 0;
    getPart(line, 'links').replaceChildren(...links);
  }
}
