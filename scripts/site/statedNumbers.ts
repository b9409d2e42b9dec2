/** Numbers of plans, goals, measures, tasks, targets, indicators and departments that a page states in the site's own words. */
import { attributeOf } from './htmlTree.ts';
import type { HtmlElement } from './htmlTree.ts';

export type CountedThing =
  'plans' | 'commitments' | 'goals' | 'measures' | 'tasks' | 'targets' | 'indicators' | 'departments';

export interface StatedNumber {
  thing: CountedThing;
  number: number;
  /** As printed, e.g. 425 项主要目标. */
  words: string;
}

const UNITS: Record<CountedThing, string> = {
  plans: '部规划',
  commitments: '条目标、措施和任务|条目标和措施|条任务',
  goals: '项主要目标|项目标',
  measures: '项策略措施|项措施',
  tasks: '项重点任务|项任务',
  targets: '个目标值',
  indicators: '个指标',
  departments: '个部门',
};
const THINGS = Object.keys(UNITS) as CountedThing[];
const STATED = new RegExp(`([\\d,]+) ?(?:${THINGS.map((thing) => `(${UNITS[thing]})`).join('|')})`, 'gu');

/** The numbers in the text of a page and in the description of its head; words of plans are left out. */
export function findStatedNumbers(elements: readonly HtmlElement[]): StatedNumber[] {
  const [body] = elements.filter(({ tagName }) => tagName === 'body');
  const descriptions = elements.flatMap((element) =>
    attributeOf(element, 'name') === 'description' ? (attributeOf(element, 'content') ?? []) : [],
  );
  return [...(body === undefined ? [] : ownTexts(body)), ...descriptions].flatMap(readStatedNumbers);
}

/** `readStatedNumbers('6 部规划，947 条目标和措施') // => [{ thing: 'plans', number: 6, … }, { thing: 'commitments', number: 947, … }]` */
function readStatedNumbers(text: string): StatedNumber[] {
  return [...text.matchAll(STATED)].flatMap((match) => {
    const [words, digits = '', ...units] = match;
    const thing = THINGS[units.findIndex(Boolean)];
    // 国家卫生健康委员会等15个部门 is the name of who made a document.
    const isName = thing === 'departments' && text.charAt(match.index - 1) === '等';
    return thing === undefined || isName ? [] : [{ thing, number: Number(digits.replaceAll(',', '')), words }];
  });
}

/** The site's own texts below an element: one for each element that has any, for a statement is in one element. */
function ownTexts(element: HtmlElement): string[] {
  if (isLeftOut(element)) return [];
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '\n')).join('');
  const below = element.childNodes.flatMap((node) => ('tagName' in node ? ownTexts(node) : []));
  return [text, ...below];
}

/** True for what is no text of the page, and for words of plans. */
function isLeftOut(element: HtmlElement): boolean {
  if (['script', 'style', 'template'].includes(element.tagName)) return true;
  const classes = attributeOf(element, 'class')?.split(' ') ?? [];
  return (
    attributeOf(element, 'data-plan-text') !== undefined || classes.includes('plan-words') || classes.includes('words')
  );
}
