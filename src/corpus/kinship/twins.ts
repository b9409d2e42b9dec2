/**
 * Twins: the same commitment or paragraph in two texts of one plan, matched by words and not by number.
 *
 * Goals pair with goals, measures with measures, tasks with tasks, paragraphs with paragraphs of a part of the same kind, one to one, the
 * most similar first. A block less similar than LEAST to all others has no twin: it was added, dropped or rewritten.
 */
import { commitmentKinds, listOf, mapCommitments } from '../../model/commitment.ts';
import type { Plan } from '../../model/plan.ts';
import { indexCandidates } from './pairCandidates.ts';
import { pairUp } from '../../text/pairUp.ts';
import { likeness, toVectors } from './vectors.ts';
import type { Bag } from './vectors.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';

/** The least similar twins of the corpus score 0.65, the most similar strangers 0.33. */
const LEAST = 0.5;

interface Block extends Bag {
  id: string;
  /** Only blocks of one kind pair up. */
  kind: string;
  side: 'one' | 'two';
}

/** Both plans with `twin` on the blocks that both have. */
export function pairTexts(one: Plan, two: Plan, toGrams: ToGrams): [Plan, Plan] {
  const twins = new Map<string, string>();
  for (const { a, b } of pairUp(alikeBlocks([...blocksOf(one, 'one', toGrams), ...blocksOf(two, 'two', toGrams)]))) {
    twins.set(a, b).set(b, a);
  }
  return [withTwins(one, twins), withTwins(two, twins)];
}

function blocksOf(plan: Plan, side: Block['side'], toGrams: ToGrams): Block[] {
  const toBlock = ({ id, text }: { id: string; text: string }, kind: string): Block => {
    return { id, kind, side, counted: true, grams: () => new Map([...toGrams(text)].map((gram) => [gram, 1])) };
  };
  return [
    ...plan.parts.flatMap(({ kind, sections }) =>
      sections.flatMap((section) => section.paragraphs.map((own) => toBlock(own, `paragraph of ${kind}`))),
    ),
    ...plan.domains.flatMap(({ paragraphs }) => paragraphs.map((own) => toBlock(own, 'paragraph of domains'))),
    ...commitmentKinds.flatMap((kind) =>
      plan.domains.flatMap((domain) => listOf(domain, kind).map((own) => toBlock(own, kind))),
    ),
  ];
}

function alikeBlocks(blocks: readonly Block[]): { a: string; b: string; score: number }[] {
  const space = toVectors(blocks);
  const findCandidates = indexCandidates(
    space,
    blocks.map(({ side }) => side),
  );
  return blocks.flatMap((block, at) =>
    findCandidates(at).flatMap((place) => {
      const [vector, like, other] = [space.vectors[at], space.vectors[place], blocks[place]];
      if (vector === undefined || like === undefined || other?.kind !== block.kind) return [];
      const score = likeness(vector, like);
      const [a, b] = block.side === 'one' ? [block.id, other.id] : [other.id, block.id];
      return score < LEAST ? [] : [{ a, b, score }];
    }),
  );
}

function withTwins(plan: Plan, twins: ReadonlyMap<string, string>): Plan {
  const paired = <Entry extends { id: string; twin: string | null }>(entry: Entry): Entry => ({
    ...entry,
    twin: twins.get(entry.id) ?? entry.twin,
  });
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(paired) })),
    })),
    domains: plan.domains.map((domain) => ({
      ...mapCommitments(domain, paired),
      paragraphs: domain.paragraphs.map(paired),
    })),
  };
}
