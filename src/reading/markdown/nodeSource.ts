/** What the source has of a node of Markdown. */
import type { ListItem, Nodes } from 'mdast';

const LABEL = /^(?:\d{1,9}[.)]|[-*+](?=[ \t]))/;
/** Behind a bullet, a number of the entry's own, or the sign of a heading: - （一）妇女与健康. */
const OWN =
  /^[-*+][ \t]+[*_#\s]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、\\]|第[\d一二三四五六七八九十]{1,3}[章节部]|[①-⑳⑴-⒛㈠-㈩#])/;

/** The characters of a node, as they stand. */
export function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The number or bullet of an entry as the source prints it; empty for the bullet of an entry within another, or before a number of its own. `numberOf(node, '1) 提高') // => '1)'` */
export function numberOf(entry: ListItem, source: string): string {
  const words = sourceOf(entry, source);
  const label = OWN.test(words) ? '' : (LABEL.exec(words)?.[0] ?? '');
  const isNested = (entry.position?.start.column ?? 1) > 2;
  return isNested && !/\d/.test(label) ? '' : label;
}

/** The address of a link as it stands behind its words; empty where it is itself the words, or written otherwise. */
export function addressOf(node: Nodes, source: string): string {
  if (node.type !== 'link') return '';
  const behind = source.slice(
    node.children.at(-1)?.position?.end.offset ?? node.position?.start.offset ?? 0,
    node.position?.end.offset,
  );
  return behind.includes('](') && behind.includes(node.url) ? node.url : '';
}
