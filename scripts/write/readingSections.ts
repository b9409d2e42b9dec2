/** Tree → reading sections: the pages a plan is read in, in order, each block of the plan in exactly one of them. */
import type { Plan } from '../../src/model/plan.ts';
import type {
  AsideNode,
  Block,
  DomainNode,
  Heading,
  PartNode,
  PlanNode,
  Root,
  SectionNode,
} from '../../src/model/tree.ts';
import { textOf } from '../../src/model/tree.ts';
import { headingText } from '../../src/parser/plan/headingText.ts';
import { toSection } from '../../src/parser/plan/toText.ts';

/** A block, and what it opens: a section of a part has an anchor of its own. */
export interface ReadingBlock {
  block: Block;
  /** Printed number of the section this block opens; null when it opens none or the section has no number. */
  section: string | null;
  /** True when the heading of the section is the first sentence of this block. */
  runIn: boolean;
}

export interface ReadingSection {
  slug: string;
  kind: AsideNode['type'] | PartNode['kind'] | 'domain' | 'closing';
  num: string | null;
  heading: string | null;
  blocks: ReadingBlock[];
}

const OVERALL_GOAL = /总体目标|总目标/u;

/** The reading sections of one plan; notice and imprint of its document come first and last. */
export function readingSections(root: Root, node: PlanNode, plan: Plan): ReadingSection[] {
  const notice = root.children.filter((child) => child.type === 'notice').map(toAside);
  const imprint = root.children.filter((child) => child.type === 'imprint').map(toAside);
  const topics = plan.domains.map(({ id }) => id.split('/').at(-1) ?? id);
  const own = node.children.flatMap((child) => (child.type === 'part' ? splitPart(child, topics) : [toAside(child)]));
  // A notice or imprint may be nothing but navigation, which is no text to read.
  return withUniqueSlugs([...notice, ...own, ...imprint].filter(({ blocks }) => blocks.length > 0));
}

function toAside(node: AsideNode | PlanNode): ReadingSection {
  const blocks = node.type === 'plan' ? [] : node.children;
  return {
    slug: node.type,
    kind: node.type === 'plan' ? 'other' : node.type,
    num: null,
    heading: null,
    blocks: plain(blocks),
  };
}

function splitPart(part: PartNode, topics: string[]): ReadingSection[] {
  if (part.kind === 'domains') return splitDomains(part, topics);
  const title = part.children.find((child) => child.type === 'heading');
  const sections = part.children.filter((child) => child.type === 'section');
  if (title === undefined) {
    return [{ slug: 'closing', kind: 'closing', num: null, heading: null, blocks: sections.flatMap(sectionBlocks) }];
  }
  const goal = part.kind === 'guidance' ? sections.findIndex(isOverallGoal) : -1;
  const own = goal < 0 ? sections : sections.slice(0, goal);
  const head = {
    slug: part.kind === 'other' ? 'part' : part.kind,
    kind: part.kind,
    num: part.num,
    heading: headingText(title),
    blocks: [...plain([title]), ...own.flatMap(sectionBlocks)],
  };
  return goal < 0 ? [head] : [head, ...splitOverallGoal(sections.slice(goal))];
}

function splitOverallGoal(sections: SectionNode[]): ReadingSection[] {
  const [first] = sections;
  if (first === undefined) return [];
  const { num, heading } = toSection(first);
  return [{ slug: 'overall-goal', kind: 'overall-goal', num, heading, blocks: sections.flatMap(sectionBlocks) }];
}

/** The part heading, and whatever stands before the first domain, open the page of the first domain. */
function splitDomains(part: PartNode, topics: string[]): ReadingSection[] {
  const pages: ReadingSection[] = [];
  let before: ReadingBlock[] = [];
  let at = 0;
  for (const child of part.children) {
    if (child.type !== 'domain') {
      const blocks = child.type === 'heading' ? plain([child]) : sectionBlocks(child);
      const page = pages.at(-1);
      if (page === undefined) before = [...before, ...blocks];
      else page.blocks.push(...blocks);
      continue;
    }
    pages.push(toDomainPage(child, topics[at] ?? `domain-${String(at + 1)}`, before));
    before = [];
    at += 1;
  }
  return before.length === 0
    ? pages
    : [{ slug: 'domains', kind: 'domains', num: part.num, heading: null, blocks: before }];
}

function toDomainPage(node: DomainNode, slug: string, before: ReadingBlock[]): ReadingSection {
  const heading = node.children.find((block): block is Heading => block.type === 'heading');
  return {
    slug,
    kind: 'domain',
    num: node.num,
    heading: heading === undefined ? null : headingText(heading),
    blocks: [...before, ...plain(node.children)],
  };
}

function sectionBlocks(section: SectionNode): ReadingBlock[] {
  return section.children.map((block, at) => ({
    block,
    section: at === 0 ? section.num : null,
    runIn: at === 0 && section.runIn,
  }));
}

function plain(blocks: Block[]): ReadingBlock[] {
  return blocks.filter((block) => textOf(block) !== '').map((block) => ({ block, section: null, runIn: false }));
}

function isOverallGoal(section: SectionNode): boolean {
  return OVERALL_GOAL.test(toSection(section).heading ?? '');
}

function withUniqueSlugs(sections: ReadingSection[]): ReadingSection[] {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const times = (seen.get(section.slug) ?? 0) + 1;
    seen.set(section.slug, times);
    return times === 1 ? section : { ...section, slug: `${section.slug}-${String(times)}` };
  });
}
