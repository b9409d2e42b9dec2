/** The reader's selection within the plan's words: its start, its words, the text around it. */
import type { SelectedText } from '../../text/textFragment.ts';
import { readRuns, textOf } from './pageRuns.ts';
import type { PageRun } from './pageRuns.ts';

export interface Selected {
  range: Range;
  /** Anchor of the sentence, or block, in which the selection begins; '' where the page gives it none. */
  anchor: string;
  /** Anchors of all sentences and blocks that it touches. */
  anchors: string[];
  /** The selected words; every block begins a new line. */
  words: string;
}

/** The selected part of a text node. */
interface Part {
  node: Text;
  start: number;
  end: number;
}

/** The selection within an element with words of a plan; undefined when none of them is selected. */
export function readSelected(sheet: Element): Selected | undefined {
  const range = rangeIn(sheet);
  if (range === undefined) return undefined;
  const parts = readRuns(sheet, sheet).flatMap((run) => partsOf(run, range));
  const places = parts
    .flatMap(({ node }) => node.parentElement?.closest('[id]') ?? [])
    .filter((place) => sheet.contains(place));
  if (textIn(parts).trim() === '') return undefined;
  return {
    range,
    anchor: places[0]?.id ?? '',
    anchors: [...new Set(places.map(({ id }) => id))],
    words: toWords(parts),
  };
}

/** The same selection with what stands around it on the page; undefined when no words are selected. */
export function readSelectedText(sheet: Element, range: Range): SelectedText | undefined {
  const runs = readRuns(document.body, sheet);
  const touched = runs
    .map((run, at) => ({ run, at, parts: partsOf(run, range) }))
    .filter(({ parts }) => textIn(parts).trim() !== '');
  const [first, last] = [touched[0], touched[touched.length - 1]];
  const [begin, end] = [first?.parts[0], last?.parts[last.parts.length - 1]];
  if (!first || !last || !begin || !end) return undefined;
  const at = first.run.nodes.indexOf(begin.node);
  const endAt = last.run.nodes.indexOf(end.node);
  return {
    earlier: runs.slice(0, first.at).map(({ nodes }) => textOf(nodes)),
    before: textOf(first.run.nodes.slice(0, at)) + begin.node.data.slice(0, begin.start),
    runs: touched.map(({ parts }) => textIn(parts)),
    after: end.node.data.slice(end.end) + textOf(last.run.nodes.slice(endAt + 1)),
  };
}

function rangeIn(sheet: Element): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(sheet) ? range : undefined;
}

/** The selected parts of a run of the plan's words; none of the site's own. */
function partsOf({ nodes, words }: PageRun, range: Range): Part[] {
  return words ? nodes.flatMap((node) => toPart(node, range)) : [];
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
    words += textIn([part]);
  }
  return words.trim();
}

function blockOf(element: Element): Element | null {
  return element.closest('p, h1, h2, h3, h4, li, div');
}

function textIn(parts: readonly Part[]): string {
  return parts
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')
    .replace(/\s*\n\s*/g, '');
}
