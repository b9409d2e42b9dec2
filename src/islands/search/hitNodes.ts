/** Hits as elements: copies of the page's own template, filled with text and never with markup. */
import type { Hit } from '../../search/answer/hit.ts';
import type { Run } from '../../search/answer/marks.ts';
import { whyNames } from './wording.ts';

const ELLIPSIS = '……';

/** The list entry for a hit. Parts of the template are named by `data-part`. */
export function toHitNode(template: HTMLTemplateElement, hit: Hit): HTMLElement {
  const node = document.importNode(template.content, true).firstElementChild;
  if (!(node instanceof HTMLElement)) throw new Error('the template of a hit has no element');
  const part = (name: string): HTMLElement => getPart(node, name);

  part('plan').textContent = hit.plan;
  part('place').textContent = hit.place ?? '';
  part('label').textContent = hit.label;
  part('link').setAttribute('href', hit.url);
  part('words').append(
    ...hit.sentences.flatMap(({ runs, cutBefore }) => [...(cutBefore ? [ELLIPSIS] : []), ...toNodes(runs)]),
  );
  if (hit.cutAfter) part('words').append(ELLIPSIS);
  fillLine(part('why'), formatWhy(hit));
  fillTargets(part('targets'), hit.targets);
  fillNames(part('leads'), hit.leads);
  fillNames(part('duties'), hit.matchedDuties);
  return node;
}

function getPart(node: HTMLElement, name: string): HTMLElement {
  const part = node.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`the template of a hit has no part ${name}`);
  return part;
}

/** Why it is a hit, and whether by its characters only. */
function formatWhy({ why, across }: Hit): string {
  const reason = why === null ? '' : whyNames[why];
  const within = across.map((words) => `“${words}”`).join('、');
  return [reason, within === '' ? '' : `字面包含于${within}`].filter((part) => part !== '').join('；');
}

function fillLine(line: HTMLElement, text: string): void {
  if (text === '') line.remove();
  else line.textContent = text;
}

/** The targets that answer the question about numbers; the list goes when nothing was asked. */
function fillTargets(list: HTMLElement, targets: Hit['targets']): void {
  if (targets.length === 0) {
    list.remove();
    return;
  }
  list.append(
    ...targets.map(({ indicator, shown, year, yearStated }) => {
      const entry = document.createElement('li');
      const due = year === null ? '' : yearStated ? `，${String(year)}年` : `，规划期末 ${String(year)}年`;
      entry.textContent = `${indicator} ${shown}${due}`;
      return entry;
    }),
  );
}

/** A line of names, which goes when there is none. */
function fillNames(line: HTMLElement, names: readonly Run[][]): void {
  if (names.length === 0) {
    line.remove();
    return;
  }
  line.append(...names.flatMap((runs, at) => [...(at > 0 ? ['、'] : []), ...toNodes(runs)]));
}

function toNodes(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
