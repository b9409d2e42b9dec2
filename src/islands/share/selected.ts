/** The reader's selection within the plan's words: its start, its words, the text around it. */
import type { SelectedText } from '../../text/textFragment.ts';

export interface Selected extends SelectedText {
  range: Range;
  /** Anchor of the sentence, or block, in which the selection begins. */
  anchor: string;
  /** The selected words; every block begins a new line. */
  words: string;
}

interface Part {
  node: Text;
  start: number;
  end: number;
}

/** The selection within an element with words of a plan; undefined when none of them is selected. */
export function readSelected(sheet: Element): Selected | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(sheet)) return undefined;
  const runs = readRuns(sheet).map((nodes) => ({ nodes, parts: nodes.flatMap((node) => toPart(node, range)) }));
  const touched = runs.filter(({ parts }) => textOf(parts).trim() !== '');
  const [first, last] = [touched[0], touched[touched.length - 1]];
  const [begin, end] = [first?.parts[0], last?.parts[last.parts.length - 1]];
  const place = begin?.node.parentElement?.closest('[id]');
  if (!first || !last || !begin || !end || !place || !sheet.contains(place)) return undefined;
  return {
    range,
    anchor: place.id,
    words: toWords(touched.flatMap(({ parts }) => parts)),
    before: wordsOf(first.nodes.slice(0, first.nodes.indexOf(begin.node))) + begin.node.data.slice(0, begin.start),
    runs: touched.map(({ parts }) => textOf(parts)),
    after: end.node.data.slice(end.end) + wordsOf(last.nodes.slice(last.nodes.indexOf(end.node) + 1)),
  };
}

/** The text of an element in runs, interrupted by each new block and each of the site's own additions. */
function readRuns(sheet: Element): Text[][] {
  const runs: Text[][] = [];
  let block: Element | null = null;
  let broken = true;
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      broken ||= node instanceof Element && node.matches('[data-ui]');
      continue;
    }
    const parent = node.parentElement;
    if (parent === null || parent.closest('[data-ui]') !== null) continue;
    const own = blockOf(parent);
    if (broken || own !== block) runs.push([]);
    [block, broken] = [own, false];
    runs[runs.length - 1]?.push(node);
  }
  return runs;
}

function blockOf(element: Element): Element | null {
  return element.closest('p, h1, h2, h3, h4, li, div');
}

/** The selected part of a text node; none when it is outside the selection. */
function toPart(node: Text, range: Range): Part[] {
  if (!range.intersectsNode(node)) return [];
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : node.length;
  return start < end ? [{ node, start, end }] : [];
}

function toWords(parts: readonly Part[]): string {
  let block: Element | null = null;
  let words = '';
  for (const part of parts) {
    const own = part.node.parentElement && blockOf(part.node.parentElement);
    if (words !== '' && own !== block) words = `${words.trim()}\n`;
    block = own;
    words += textOf([part]);
  }
  return words.trim();
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')
    .replace(/\s*\n\s*/g, '');
}

function wordsOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
}
