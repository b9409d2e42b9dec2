/** The tree of a Markdown text → its words, line by line. */
import type { Nodes, Root, Yaml } from 'mdast';
import { withoutBlanks } from '../../text/blank.ts';
import { parsePage } from '../html/parsePage.ts';
import type { LeftOutList } from '../leftOut.ts';
import { frontTitle } from './frontTitle.ts';
import { newLineWriter } from './lineWriter.ts';
import type { LineWriter } from './lineWriter.ts';
import { addressOf, numberOf, sourceOf } from './nodeSource.ts';

/** Nodes within a line; all others end it. */
const INLINE: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...(['text', 'emphasis', 'strong', 'link', 'linkReference', 'inlineCode', 'break', 'html', 'image'] as const),
  'imageReference',
]);
/** What ends a node that has children. */
interface End {
  of: Nodes;
}

/** The lines; what is of a kind of its own is added to the list. */
export function toLines(tree: Root, source: string, list: LeftOutList): string[] {
  const lines = newLineWriter();
  /** What is still to be written, the next one last: a text may be nested deeper than a call stack. */
  const todo: (Nodes | End)[] = [tree];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('of' in next) {
      if (next.of.type === 'listItem') lines.release();
      lines.end();
      continue;
    }
    if (!INLINE.has(next.type)) {
      lines.end();
      todo.push({ of: next });
    }
    if (next.type === 'listItem') lines.hold(toHeld(numberOf(next, source)));
    list.add('link-address', addressOf(next, source));
    if ('children' in next) todo.push(...next.children.toReversed());
    else writeNode(next, source, lines, list);
  }
  return lines.all();
}

/** The words of a node without children, or where they are left out. */
function writeNode(node: Nodes, source: string, lines: LineWriter, list: LeftOutList): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      lines.write(node.value);
      break;
    case 'break':
      lines.end();
      break;
    case 'html':
      writeHtml(node.value, lines, list);
      break;
    case 'yaml':
      writeFront(node, source, lines, list);
      break;
    case 'image':
    case 'imageReference':
      list.add('picture', sourceOf(node, source));
      break;
    case 'definition':
      list.add('link-address', sourceOf(node, source));
      break;
    default:
  }
}

/** Front matter is left out, but for a title that stands nowhere else. */
function writeFront(node: Yaml, source: string, lines: LineWriter, list: LeftOutList): void {
  const title = frontTitle(node, source);
  const front = sourceOf(node, source);
  lines.write(title);
  list.add('front-matter', front, withoutBlanks(front).length - withoutBlanks(title).length);
}

/** HTML within Markdown: a block, or one tag of a line. What is neither word nor left out by its kind is of its tags. */
function writeHtml(html: string, lines: LineWriter, list: LeftOutList): void {
  const page = parsePage(html);
  if (/^<br\b/i.test(html)) lines.end();
  const words = page.lines.map(({ text }) => text).join('\n');
  lines.write(words);
  for (const { kind, words: apart } of page.leftOut) list.add(kind, apart);
  const known = [words, ...page.leftOut.map((piece) => piece.words)].reduce(
    (sum, text) => sum + withoutBlanks(text).length,
    0,
  );
  list.add('markup', html, withoutBlanks(html).length - known);
}

/** A number before the words of its entry. */
function toHeld(number: string): string {
  return number === '' ? '' : `${number} `;
}
