/** The tree of a Markdown text → its words, line by line. */
import type { ListItem, Nodes, Root } from 'mdast';
import { parsePage } from '../html/parsePage.ts';
import type { LeftOutList } from '../leftOut.ts';
import { newLineWriter } from './lineWriter.ts';
import type { LineWriter } from './lineWriter.ts';

/** Nodes within a line; all others end it. */
const INLINE: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...(['text', 'emphasis', 'strong', 'link', 'linkReference', 'inlineCode', 'break', 'html', 'image'] as const),
  'imageReference',
]);
const NUMBER = /^\d{1,9}[.)]/;
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
    if (next.type === 'listItem') lines.hold(numberOf(next, source));
    if (next.type === 'link') leaveOutAddress(next.url, sourceOf(next, source), list);
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
      list.add('front-matter', sourceOf(node, source));
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

/** HTML within Markdown: a block, or one tag of a line. */
function writeHtml(html: string, lines: LineWriter, list: LeftOutList): void {
  const page = parsePage(html);
  if (/^<br\b/i.test(html)) lines.end();
  lines.write(page.lines.map(({ text }) => text).join('\n'));
  for (const { kind, words } of page.leftOut) list.add(kind, words);
}

/** The number of an entry as the source prints it; empty for one with a bullet. */
function numberOf(item: ListItem, source: string): string {
  const number = NUMBER.exec(sourceOf(item, source))?.[0];
  return number === undefined ? '' : `${number} `;
}

/** An address that is printed is text. */
function leaveOutAddress(url: string, printed: string, list: LeftOutList): void {
  if (printed.includes(`](`) && printed.includes(url)) list.add('link-address', url);
}

function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
