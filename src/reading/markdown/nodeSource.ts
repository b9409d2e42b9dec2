/** What the source has of a node of Markdown. */
import type { ListItem, Nodes } from 'mdast';

const NUMBER = /^\d{1,9}[.)]/;

/** The characters of a node, as they stand. */
export function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The number of an entry as the source prints it; empty for one with a bullet. `numberOf(node, '1) 提高') // => '1)'` */
export function numberOf(entry: ListItem, source: string): string {
  return NUMBER.exec(sourceOf(entry, source))?.[0] ?? '';
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
