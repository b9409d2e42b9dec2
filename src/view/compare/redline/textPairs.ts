/**
 * Two texts of one plan, block by block: every goal, measure and paragraph of either occurs exactly once, with its twin
 * in the other text or alone. Blocks are in the order of the first text; a block that only the second has follows its
 * predecessor there.
 */
import type { ParagraphPlace, Place } from '../../../corpus/places.ts';
import type { PublishedPlan } from '../../../corpus/publishedPlans.ts';
import type { Duty } from '../../../model/duty.ts';
import type { Domain } from '../../../model/plan.ts';
import type { Link } from '../../../naming/links.ts';
import { commitmentName } from '../../../naming/names.ts';
import { commitmentOf, kindOf, paragraphPlacesOf, placesOf } from '../../../corpus/places.ts';
import { nameInPlan, pathOf, toParagraphLink } from '../../../naming/placeLinks.ts';
import { sectionSlug } from '../../../naming/routes/planRoutes.ts';

/** The chapter of the blocks outside the domains. */
export const partsChapter = 'parts';

interface TextBlock {
  /** Names the block within its text, e.g. health-goal-3; also its anchor. */
  key: string;
  /** Topic of the domain, or `parts`. */
  chapter: string;
  link: Link;
  text: string;
  /** Its place in the text itself: domain and printed number, or the number of its section. */
  place: string;
  /** The departments named after a goal or task; null for measures and paragraphs. */
  duty: Duty | null;
}

export interface BlockPair {
  one: TextBlock | null;
  two: TextBlock | null;
}

/** The blocks of both texts, each in one pair. */
export function pairBlocks(one: PublishedPlan, two: PublishedPlan): BlockPair[] {
  const [ones, twos] = [blocksOf(one), blocksOf(two)];
  const pairs: BlockPair[] = ones.map(({ block, twin }) => ({
    one: block,
    two: twos.find(({ id }) => id === twin)?.block ?? null,
  }));
  const paired = new Set(pairs.map((pair) => pair.two));
  twos.forEach(({ block }, at) => {
    if (paired.has(block)) return;
    const before = twos[at - 1]?.block;
    const place = pairs.findIndex((pair) => pair.two !== null && pair.two === before);
    pairs.splice(place + 1, 0, { one: null, two: block });
  });
  return pairs;
}

/** The chapter of a domain: its topic, or for an unrecognised one its name in paths. */
export function chapterOf({ topic, id }: Domain): string {
  return topic ?? sectionSlug(id);
}

interface Twinned {
  block: TextBlock;
  id: string;
  /** Id of the same block in the other text; null when that text lacks it. */
  twin: string | null;
}

function blocksOf(plan: PublishedPlan): Twinned[] {
  return [...placesOf(plan).map(toCommitmentBlock), ...paragraphPlacesOf(plan).map(toParagraphBlock)];
}

function toCommitmentBlock(place: Place): Twinned {
  const commitment = commitmentOf(place);
  const { id, text, twin } = commitment;
  const block: TextBlock = {
    key: id.split('/').slice(1).join('-'),
    chapter: chapterOf(place.domain),
    link: { label: commitmentName(kindOf(place), commitment), path: pathOf(place) },
    text,
    place: nameInPlan(place),
    duty: 'leads' in commitment ? commitment : null,
  };
  return { block, id, twin };
}

function toParagraphBlock(place: ParagraphPlace, at: number): Twinned {
  const { id, text, twin } = place.paragraph;
  const block: TextBlock = {
    key: `${partsChapter}-${String(at + 1)}`,
    chapter: partsChapter,
    link: toParagraphLink(place),
    text,
    place: 'domain' in place ? place.domain.heading : sectionPlace(place),
    duty: null,
  };
  return { block, id, twin };
}

function sectionPlace({ part, section }: Extract<ParagraphPlace, { part: unknown }>): string {
  return `${part.heading?.replace(/\s+/gu, '') ?? ''} ${section.num ?? ''}`.trim();
}
