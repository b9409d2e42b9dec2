/** Seams: where two lines were joined, the line break between them becomes a leaf of its own. */
import type { Phrase, Root, Run, TreeNode } from '../../model/tree.ts';

/** The tree with a seam between any two runs of a phrase that were not adjacent in the text. */
export function insertSeams(tree: Root, text: string): Root {
  return withSeams(tree, text);
}

function withSeams<Node extends TreeNode>(node: Node, text: string): Node {
  if (!('children' in node)) return node;
  const children: TreeNode[] = node.children;
  const leaves = children.every((child) => !('children' in child));
  return {
    ...node,
    children: leaves ? seamed(children as Phrase['children'], text) : children.map((child) => withSeams(child, text)),
  };
}

function seamed(runs: Run[], text: string): Run[] {
  return runs.flatMap((run, at) => {
    const previous = runs[at - 1];
    const from = previous?.position.end;
    const to = run.position.start;
    if (from?.offset === undefined || to.offset === undefined || from.offset === to.offset) return [run];
    const seam: Run = { type: 'seam', value: text.slice(from.offset, to.offset), position: { start: from, end: to } };
    return [seam, run];
  });
}
