/**
 * Twins: the same goal, measure or paragraph in two texts of one plan, found by its words, not by its number.
 *
 * Goals pair with goals, measures with measures, paragraphs with paragraphs of a part of the same kind, one to one,
 * the most alike first. What is less alike than LEAST has no twin: it was added, dropped or written anew.
 */
import type { Domain, Paragraph, Plan } from '../../model/plan.ts';
import type { LineRange } from '../../model/position.ts';
import { indexCandidates } from './pairCandidates.ts';
import { pairUp } from '../../text/pairUp.ts';
import { likeness, toVectors } from './vectors.ts';
import type { Bag } from './vectors.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';

/** The least alike twins of the corpus score 0.65, the most alike strangers 0.33. */
const LEAST = 0.5;

interface Block extends Bag {
  key: string;
  /** Only blocks of one kind pair up. */
  kind: string;
  side: 'one' | 'two';
}

interface Twins {
  ids: Map<string, string>;
  paragraphs: Map<Paragraph, LineRange>;
}

/** Both plans with `twin` on what the other has too. The plans keep their order. */
export function pairTexts(one: Plan, two: Plan, toGrams: ToGrams): [Plan, Plan] {
  const twins: Twins = { ids: new Map(), paragraphs: new Map() };
  const paragraphs = new Map<string, Paragraph>();
  const blocks = [...blocksOf(one, 'one', toGrams, paragraphs), ...blocksOf(two, 'two', toGrams, paragraphs)];
  for (const { a, b } of pairUp(alikeBlocks(blocks))) {
    const [first, second] = [paragraphs.get(a), paragraphs.get(b)];
    if (first !== undefined && second !== undefined) {
      twins.paragraphs.set(first, second.lines).set(second, first.lines);
    } else {
      twins.ids.set(a, b).set(b, a);
    }
  }
  return [withTwins(one, twins), withTwins(two, twins)];
}

function blocksOf(plan: Plan, side: Block['side'], toGrams: ToGrams, paragraphs: Map<string, Paragraph>): Block[] {
  const toBlock = (key: string, kind: string, text: string): Block => {
    return { key, kind, side, counted: true, grams: () => new Map([...toGrams(text)].map((gram) => [gram, 1])) };
  };
  const toParagraphBlock = (paragraph: Paragraph, kind: string): Block => {
    const key = `${side} ${paragraph.lines.join('-')}`;
    paragraphs.set(key, paragraph);
    return toBlock(key, `paragraph of ${kind}`, paragraph.text);
  };
  return [
    ...plan.parts.flatMap(({ kind, sections }) =>
      sections.flatMap((section) => section.paragraphs.map((text) => toParagraphBlock(text, kind))),
    ),
    ...plan.domains.flatMap(({ paragraphs: own }) => own.map((text) => toParagraphBlock(text, 'domains'))),
    ...plan.domains.flatMap(({ goals }) => goals.map(({ id, text }) => toBlock(id, 'goal', text))),
    ...plan.domains.flatMap(({ measures }) => measures.map(({ id, text }) => toBlock(id, 'measure', text))),
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
      const [a, b] = block.side === 'one' ? [block.key, other.key] : [other.key, block.key];
      return score < LEAST ? [] : [{ a, b, score }];
    }),
  );
}

function withTwins(plan: Plan, { ids, paragraphs }: Twins): Plan {
  const pairedItem = <Entry extends { id: string; twin: string | null }>(entry: Entry): Entry => ({
    ...entry,
    twin: ids.get(entry.id) ?? entry.twin,
  });
  const pairedParagraph = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    twin: paragraphs.get(paragraph) ?? paragraph.twin,
  });
  const pairedDomain = (domain: Domain): Domain => ({
    ...domain,
    paragraphs: domain.paragraphs.map(pairedParagraph),
    goals: domain.goals.map(pairedItem),
    measures: domain.measures.map(pairedItem),
  });
  const parts = plan.parts.map((part) => ({
    ...part,
    sections: part.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(pairedParagraph) })),
  }));
  return { ...plan, parts, domains: plan.domains.map(pairedDomain) };
}
