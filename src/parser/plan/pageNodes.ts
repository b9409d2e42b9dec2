/**
 * Gives reading pages their slugs, their extent and the anchors of their blocks.
 *
 * An anchor is kind and printed number (goal-3), or kind and a count on the page (section-2, p-4; goal-n2 for the second
 * goal without a number); it is unique on its page.
 */
import type { ReadingPage } from '../../model/readingPage.ts';
import type { Block, DomainNode, PageNode, PlacedBlock } from '../../model/tree.ts';
import { runsOf } from '../../model/tree.ts';
import { countWithoutBlanks } from '../../text/blank.ts';
import { toReadingBlock } from './toReadingBlock.ts';
import { linesOf } from './toText.ts';

/** A page before its blocks have anchors. */
export interface Draft extends Pick<ReadingPage, 'slug' | 'kind' | 'num' | 'heading' | 'nested'> {
  domain: DomainNode | null;
  blocks: Omit<PlacedBlock, 'anchor'>[];
}

/** The pages that have blocks, in order; a repeated slug gets a suffix. */
export function toPageNodes(drafts: readonly Draft[]): PageNode[] {
  const seen = new Map<string, number>();
  return drafts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ slug: kept, kind, num, heading, nested, domain, blocks }) => {
      const times = (seen.get(kept) ?? 0) + 1;
      seen.set(kept, times);
      const slug = times === 1 ? kept : `${kept}-${String(times)}`;
      const placed = withAnchors(blocks);
      return {
        type: 'page',
        page: { slug, kind, num, heading, nested, ...extentOf(blocks), blocks: placed.map(toReadingBlock) },
        domain,
        blocks: placed,
      };
    });
}

function extentOf(blocks: Draft['blocks']): Pick<ReadingPage, 'lines' | 'characters'> {
  const lines = blocks.map(({ block }) => linesOf(block));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A page without blocks');
  return {
    lines: [first[0], last[1]],
    characters: blocks.reduce((sum, { block }) => sum + charactersOf(block), 0),
  };
}

function charactersOf(block: Block): number {
  let characters = 0;
  for (const { type, value } of runsOf(block)) if (type === 'run') characters += countWithoutBlanks(value);
  return characters;
}

/** The blocks of a page with their anchors; a heading that opens no numbered section has a null anchor. */
function withAnchors(blocks: Draft['blocks']): PlacedBlock[] {
  const seen = new Map<string, number>();
  const count = (base: string): number => {
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times;
  };
  const counted = (kind: string): string => `${kind}-${String(count(kind))}`;
  const numberedAs = (base: string): string => {
    const times = count(base);
    return times > 1 ? `${base}-${String(times)}` : base;
  };
  return blocks.map(({ block, opens }) => {
    const numbered = opens !== null && opens.num !== null;
    if (block.type === 'heading') return { block, opens, anchor: numbered ? counted('section') : null };
    if (block.type === 'paragraph') return { block, opens, anchor: counted(numbered ? 'section' : 'p') };
    const { type, num } = block;
    return {
      block,
      opens,
      anchor: num === null ? `${type}-n${String(count(type))}` : numberedAs(`${type}-${String(num)}`),
    };
  });
}
