/** Comparison pages as built, and the expectations for the same pairs, computed independently from plan.json. */
import type { Goal, Measure, Plan } from '../../../src/model/plan.ts';
import { planIds } from '../../support/publishedPlans.ts';
import { attributeOf, elementsIn, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import { readDocuments } from './content.ts';

export type Item = Goal | Measure;

/** Every plan, in the order of the site's catalogue. */
export function plansInOrder(): Plan[] {
  const plans = readDocuments().flatMap((document) => document.plans.map(({ plan }) => plan));
  return planIds.flatMap((id) => plans.filter((plan) => plan.id === id));
}

/** Every two plans for the same audience, in that order. */
export function pairsInOrder(): [one: Plan, two: Plan][] {
  const plans = plansInOrder();
  return plans.flatMap((one, at) =>
    plans.slice(at + 1).flatMap((two): [Plan, Plan][] => (one.audience === two.audience ? [[one, two]] : [])),
  );
}

/** True when one of the two is another text of the other. */
export function areTexts([one, two]: [Plan, Plan]): boolean {
  return two.textOf === one.id || one.textOf === two.id;
}

export function itemsOf({ domains }: Pick<Plan, 'domains'>): Item[] {
  return domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
}

/** True when either records the other as its kin; a text other than the main one is matched through its twin. */
export function areAkin(a: Item, b: Item): boolean {
  const names = (from: Item, to: Item): boolean =>
    from.elsewhere.some(
      ({ id, by }) => by === 'words' && (id === to.id || (id === to.twin && to.id.includes('-undated/'))),
    );
  return names(a, b) || names(b, a);
}

/** The elements below one that have a class. */
export function withClass(root: HtmlElement | HtmlElement[], name: string): HtmlElement[] {
  const elements = Array.isArray(root) ? root : elementsIn(root);
  return elements.filter((element) => (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name));
}

/** The elements below one with a tag name. */
export function withTag(root: HtmlElement | HtmlElement[], tag: string): HtmlElement[] {
  return (Array.isArray(root) ? root : elementsIn(root)).filter(({ tagName }) => tagName === tag);
}

/** The id of the goal or measure a link leads to: '/plans/a/health/goal-3/' // => 'a/health/goal-3' */
export function linkedId(link: HtmlElement | undefined): string {
  const path = (link && attributeOf(link, 'href')) ?? '';
  return path.replace(/^\/plans\//, '').replace(/\/(#.*)?$/, '');
}

/** The words in the first paragraph of plan words below an element. */
export function wordsIn(element: HtmlElement): string {
  const words = withClass(element, 'plan-words')[0];
  return words === undefined ? '' : textOf(words);
}

/** The number at the beginning of a table cell; '—' is 0. */
export function numberIn(cell: HtmlElement | undefined): number {
  const text = cell === undefined ? '' : textOf(cell).trim();
  return text === '—' ? 0 : Number(/^\d+/.exec(text)?.[0]);
}
