/** The list of hits. A hit is a copy of the page's own template, filled with text and never with markup. */
import type { Hit } from '../../search/answer/hit.ts';
import type { MarkedRun } from '../../search/answer/marks.ts';
import type { ServedGoal } from '../../search/records/record.ts';
import { getElement, getPart } from './pageParts.ts';
import { formatReason } from './searchWording.ts';

const ELLIPSIS = '……';
/** Goals named under a measure. */
const MOST_GOALS = 2;

export class HitListView {
  /** The button that shows more hits. */
  readonly more: HTMLElement;
  readonly #hits: HTMLElement;
  /** The closest hits below a few exact ones, with their heading. */
  readonly #nearest: HTMLElement;
  readonly #template: HTMLTemplateElement;

  constructor(page: HTMLElement) {
    this.more = getPart(page, 'more');
    this.#hits = getPart(page, 'hits');
    this.#nearest = getPart(page, 'nearest');
    this.#template = getElement(page, '[data-part="hit-template"]', HTMLTemplateElement);
  }

  /** Number of hits shown. */
  get shown(): number {
    return this.#hits.children.length;
  }

  clear(): void {
    this.#hits.replaceChildren();
    this.more.hidden = true;
    this.showNearest([]);
  }

  /** Adds hits at the end; where the `total` of the query is given, the button offers those that are not shown yet. */
  append(hits: readonly Hit[], total?: number): void {
    this.#hits.append(...hits.map((hit) => toHitNode(this.#template, hit)));
    if (total === undefined) return;
    const left = total - this.shown;
    this.more.hidden = left <= 0;
    this.more.textContent = `继续显示（还有 ${String(left)} 条）`;
  }

  /** Shows the closest hits below those of the answer, instead of any shown before. */
  showNearest(hits: readonly Hit[]): void {
    this.#nearest.hidden = hits.length === 0;
    getPart(this.#nearest, 'nearest-hits').replaceChildren(...hits.map((hit) => toHitNode(this.#template, hit)));
  }

  /** Moves the focus to the hit at an index. */
  focus(at: number): void {
    this.#hits.children[at]?.querySelector('a')?.focus();
  }
}

function toHitNode(template: HTMLTemplateElement, hit: Hit): Element {
  const node = getElement(document.importNode(template.content, true), 'li', HTMLElement);
  const words = getPart(node, 'words');
  getPart(node, 'label').textContent = hit.label;
  getPart(node, 'clause').textContent = hit.clause;
  getPart(node, 'plan').textContent = [hit.region, hit.plan, hit.place].filter(Boolean).join(' · ');
  getPart(node, 'link').setAttribute('href', hit.url);
  for (const { runs, cutBefore } of hit.sentences) words.append(...(cutBefore ? [ELLIPSIS] : []), ...toNodes(runs));
  if (hit.cutAfter) words.append(ELLIPSIS);
  const reason = formatReason(hit);
  fill(getPart(node, 'why'), reason === '' ? [] : [reason]);
  fill(getPart(node, 'targets'), hit.targets.map(toTargetNode));
  fill(getPart(node, 'leads'), toNames(hit.leads));
  fill(getPart(node, 'duties'), toNames(hit.matchedDuties));
  fill(getPart(node, 'goals'), hit.goals.slice(0, MOST_GOALS).flatMap(toGoalNodes));
  return node;
}

/** Adds the nodes; removes the part when there are none. */
function fill(part: HTMLElement, nodes: readonly (Node | string)[]): void {
  if (nodes.length === 0) part.remove();
  else part.append(...nodes);
}

/** A target that answers the question about numbers. */
function toTargetNode({ indicator, shown, year, yearStated }: Hit['targets'][number]): HTMLElement {
  const entry = document.createElement('li');
  const due = year === null ? '' : yearStated ? `，${String(year)}年` : `，规划期末 ${String(year)}年`;
  entry.textContent = `${indicator} ${shown}${due}`;
  return entry;
}

/** A goal that a measure serves, and who leads it. */
function toGoalNodes({ label, url, leads, responsibles }: ServedGoal, at: number): (Node | string)[] {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = label;
  const names = leads.length > 0 ? `牵头 ${leads.join('、')}` : `责任 ${responsibles.join('、')}`;
  return [...(at > 0 ? ['；'] : []), link, ` ${names}`];
}

function toNames(names: readonly MarkedRun[][]): (Node | string)[] {
  return names.flatMap((runs, at) => [...(at > 0 ? ['、'] : []), ...toNodes(runs)]);
}

function toNodes(runs: readonly MarkedRun[]): (Node | string)[] {
  return runs.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
