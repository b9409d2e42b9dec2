/**
 * Anchors of paragraphs that were published stay with their words. An anchor without a printed number is a count on its
 * page (p-4); where paragraphs come or go in a later edition, the count alone would give a published anchor to other
 * words.
 *
 * A paragraph whose words were published has their anchor; one that shares its opening or its ending with a published one
 * is that one, corrected; any other has an anchor that was never published.
 */
import type { Plan } from '../model/plan.ts';
import type { PageNode, PlacedBlock } from '../model/tree.ts';
import { textOf } from '../model/tree.ts';
import { must } from '../text/must.ts';
import { shareAnEnd, textEnds } from '../text/textEnds.ts';
import { mapIds } from './ids.ts';

/** An anchor that is a count: its kind and its number. */
const COUNTED = /^(p|section)-(\d+)$/;

/** Whether an anchor is a count, so that paragraphs before it can change it. `isCounted('p-4') // => true` */
export function isCounted(anchor: string): boolean {
  return COUNTED.test(anchor);
}

/**
 * A plan and its pages with the published anchors. `published` has the ends of the words (textEnds) of each published
 * place of the plan: 'preface/p-1' → 儿童是祖国的未来、民族的…力发展儿童事业。
 */
export function keepAnchors(
  plan: Plan,
  pages: readonly PageNode[],
  published: ReadonlyMap<string, string>,
): { plan: Plan; pages: PageNode[] } {
  const changes = new Map<string, string>();
  const renamed = pages.map((page, at) => {
    const { slug } = must(plan.pages[at], `page ${String(at)} of a plan`);
    const anchors = anchorsOf(page.blocks, publishedOn(slug, published));
    for (const [from, to] of anchors) changes.set(`${slug}/${from}`, `${slug}/${to}`);
    const rename = <Placed extends { anchor: string | null }>(placed: Placed): Placed =>
      placed.anchor === null ? placed : { ...placed, anchor: anchors.get(placed.anchor) ?? placed.anchor };
    return { page: { ...page, blocks: page.blocks.map(rename) }, rename };
  });
  if (changes.size === 0) return { plan, pages: [...pages] };
  const withIds = mapIds(plan, (id) => changes.get(id) ?? id);
  return {
    plan: {
      ...withIds,
      pages: withIds.pages.map((page, at) => ({ ...page, blocks: page.blocks.map(must(renamed[at], 'page').rename) })),
    },
    pages: renamed.map(({ page }) => page),
  };
}

/** The published anchors of a page, with the ends of their words. */
function publishedOn(slug: string, published: ReadonlyMap<string, string>): Map<string, string> {
  const before = `${slug}/`;
  const own = [...published].filter(([place]) => place.startsWith(before));
  return new Map(own.map(([place, ends]) => [place.slice(before.length), ends]));
}

/** New anchors by the old ones, of those that change. */
function anchorsOf(blocks: readonly PlacedBlock[], published: ReadonlyMap<string, string>): Map<string, string> {
  if (published.size === 0) return new Map();
  const counted = blocks.flatMap(({ block, anchor }) =>
    anchor !== null && isCounted(anchor) ? [{ anchor, ends: textEnds(textOf(block)) }] : [],
  );
  const given = new Map<string, string>();
  const free = new Map(published);
  const give = (isSame: (known: string, ends: string) => boolean): void => {
    for (const { anchor, ends } of counted) {
      if (given.has(anchor)) continue;
      const found = [...free].find(([other, known]) => kindOf(other) === kindOf(anchor) && isSame(known, ends));
      if (found === undefined) continue;
      given.set(anchor, found[0]);
      free.delete(found[0]);
    }
  };
  give((known, ends) => known === ends);
  give(shareAnEnd);
  const taken = new Set([...published.keys(), ...given.values()]);
  for (const { anchor } of counted) {
    if (given.has(anchor)) continue;
    const next = firstUnused(kindOf(anchor), taken);
    given.set(anchor, next);
    taken.add(next);
  }
  return new Map([...given].filter(([from, to]) => from !== to));
}

function kindOf(anchor: string): string {
  return anchor.replace(/-\d+$/, '');
}

/** The anchor after the highest number of its kind. */
function firstUnused(kind: string, anchors: ReadonlySet<string>): string {
  const numbers = [...anchors]
    .filter((anchor) => kindOf(anchor) === kind)
    .map((anchor) => Number(COUNTED.exec(anchor)?.[2]));
  return `${kind}-${String(Math.max(0, ...numbers) + 1)}`;
}
