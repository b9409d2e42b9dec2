/**
 * Tree → the reading pages of a plan.
 *
 * Each block with text is on exactly one page, in the order of the text; the document's notice comes first, its imprint
 * last. Slugs are unique within the plan; those of domains are provisional: domain-1, domain-2.
 */
import type {
  AsideNode,
  Block,
  DomainNode,
  PageNode,
  PartNode,
  PlanNode,
  Root,
  SectionNode,
} from '../../model/tree.ts';
import { textOf } from '../../model/tree.ts';
import { announces } from '../lines/partHeading.ts';
import type { PartPatterns } from '../lines/partHeading.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { headingText } from './headingText.ts';
import { domainHeading } from './toDomain.ts';
import { toPageNodes } from './pageNodes.ts';
import type { Draft } from './pageNodes.ts';
import { sectionHeading } from './toText.ts';

/** The document's notice or imprint, as pages of each of its plans; none when it is all navigation. */
export function toAsidePages(root: Root, type: 'notice' | 'imprint'): PageNode[] {
  return toPageNodes(
    root.children.flatMap((child) => (child.type === 'plan' || child.type !== type ? [] : [toAside(child)])),
  );
}

/** The reading pages of one plan, without notice and imprint. */
export function toPages(plan: PlanNode, { parts }: Pick<Vocabulary, 'parts'>): PageNode[] {
  const domains = numberDomains(plan);
  return toPageNodes(
    plan.children.flatMap((child) => (child.type === 'part' ? splitPart(child, domains, parts) : [toAside(child)])),
  );
}

/** The domains of a plan, counted from 1. */
type Domains = ReadonlyMap<DomainNode, number>;

function numberDomains(plan: PlanNode): Domains {
  const children = plan.children.flatMap((child) => (child.type === 'part' ? child.children : []));
  return new Map(children.filter((child) => child.type === 'domain').map((node, at) => [node, at + 1]));
}

const UNNAMED = { num: null, heading: null, nested: false, domain: null };

function toAside(node: AsideNode): Draft {
  return { ...UNNAMED, slug: node.type, kind: node.type, blocks: plain(node.children) };
}

function splitPart(part: PartNode, domains: Domains, patterns: PartPatterns): Draft[] {
  if (part.kind === 'domains') return splitDomains(part, domains);
  const title = part.children.find((child) => child.type === 'heading');
  const sections = part.children.filter((child) => child.type === 'section');
  if (title === undefined) {
    return [{ ...UNNAMED, slug: 'closing', kind: 'closing', blocks: sections.flatMap(sectionBlocks) }];
  }
  const goal =
    part.kind === 'guidance'
      ? sections.findIndex((section) => announces(sectionHeading(section) ?? '', 'overall-goal', patterns))
      : -1;
  const own = goal < 0 ? sections : sections.slice(0, goal);
  const head: Draft = {
    ...UNNAMED,
    slug: part.kind === 'other' ? 'part' : part.kind,
    kind: part.kind,
    num: part.num,
    heading: headingText(title),
    blocks: [...plain([title]), ...own.flatMap(sectionBlocks)],
  };
  return goal < 0 ? [head] : [head, toOverallGoal(sections.slice(goal))];
}

/** Some plans state their overall goal as a section of 指导思想、基本原则和总体目标, others as a part. */
function toOverallGoal(sections: SectionNode[]): Draft {
  const [first] = sections;
  return {
    ...{ slug: 'overall-goal', kind: 'overall-goal', nested: true, domain: null },
    num: first?.num ?? null,
    heading: first === undefined ? null : sectionHeading(first),
    blocks: sections.flatMap(sectionBlocks),
  };
}

/** The part heading, and any text before the first domain, open the page of the first domain. */
function splitDomains(part: PartNode, domains: Domains): Draft[] {
  const pages: Draft[] = [];
  let before: Draft['blocks'] = [];
  for (const child of part.children) {
    if (child.type === 'domain') {
      pages.push(toDomainPage(child, part, domains, before));
      before = [];
      continue;
    }
    const blocks = child.type === 'heading' ? plain([child]) : sectionBlocks(child);
    const page = pages.at(-1);
    const onto = page === undefined ? before : page.blocks;
    for (const block of blocks) onto.push(block);
  }
  if (before.length === 0) return pages;
  return [{ ...UNNAMED, slug: 'domains', kind: 'domains', num: part.num, blocks: before }];
}

function toDomainPage(node: DomainNode, part: PartNode, domains: Domains, before: Draft['blocks']): Draft {
  const heading = domainHeading(node, part);
  return {
    slug: `domain-${String(domains.get(node))}`,
    kind: 'domain',
    num: node.num,
    heading: heading === undefined ? null : headingText(heading),
    nested: node.children.some((block) => block === heading),
    blocks: [...before, ...plain(node.children)],
    domain: node,
  };
}

function sectionBlocks(section: SectionNode): Draft['blocks'] {
  return plain(section.children).map(({ block }, at) => ({ block, opens: at === 0 ? section : null }));
}

function plain(blocks: Block[]): Draft['blocks'] {
  return blocks.filter((block) => textOf(block) !== '').map((block) => ({ block, opens: null }));
}
