/** Hits as elements: copies of the page's own template, filled with text and never with markup. */
import type { Hit } from '../../text/search/hit.ts';
import type { Run } from '../../text/search/marks.ts';

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
  fillNames(part('leads'), hit.leads);
  fillNames(part('duties'), hit.matchedDuties);
  return node;
}

function getPart(node: HTMLElement, name: string): HTMLElement {
  const part = node.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`the template of a hit has no part ${name}`);
  return part;
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
