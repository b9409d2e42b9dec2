/**
 * Ids of the parts of a plan, naming the reading page and anchor of each block, section and domain. Assigned here once;
 * everything later uses them as data.
 */
import type { Block, DomainNode, PageNode, SectionNode } from '../../model/tree.ts';

/** A node with a place in the reading pages. */
export type PlacedNode = Block | SectionNode | DomainNode;

/**
 * A function that gives the id of a block, section or domain within the plan: slug and anchor. Throws for a node
 * without a place.
 *
 * A section without a number has the id of its page if it opens the page, else of its first paragraph.
 *
 * placeIds(pages)(goal) // => 'domain-1/goal-3'
 */
export function placeIds(pages: readonly PageNode[]): (node: PlacedNode) => string {
  const ids = new Map<PlacedNode, string>();
  for (const { page, blocks, domain } of pages) {
    const { slug } = page;
    const first = domain === null ? blocks.find(({ opens }) => opens !== null)?.opens : null;
    let following = slug;
    for (const { block, anchor, opens } of blocks.toReversed()) {
      if (anchor !== null) {
        following = `${slug}/${anchor}`;
        ids.set(block, following);
      }
      if (opens !== null) ids.set(opens, opens === first && opens.num === null ? slug : following);
    }
    if (domain !== null) ids.set(domain, slug);
  }
  return (node) => {
    const id = ids.get(node);
    if (id === undefined) throw new Error(`A ${node.type} node on no page`);
    return id;
  };
}
