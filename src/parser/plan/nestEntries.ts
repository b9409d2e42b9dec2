/** Entries → tree: plans hold parts, parts hold sections or domains, those hold blocks. */
import type { AsideNode, Block, DomainNode, PartNode, PlanNode, Root, SectionNode } from '../../model/tree.ts';
import { valueOf } from '../blocks/entry.ts';
import type { Entry } from '../blocks/entry.ts';
import { withoutUnseen } from '../../text/blank.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { toBlock } from './block.ts';

/** The tree of a text. Every entry becomes exactly one block, in order. */
export function nestEntries(entries: Entry[], vocabulary: Vocabulary): Root {
  const root: Root = { type: 'root', children: [] };
  let plan: PlanNode | undefined;
  let planIndex: number | null = null;
  for (const entry of entries) {
    if (entry.plan === null) {
      aside(root.children, root.children.some(({ type }) => type === 'plan') ? 'imprint' : 'notice').push(
        toBlock(entry, vocabulary),
      );
      continue;
    }
    if (plan === undefined || entry.plan !== planIndex) {
      plan = { type: 'plan', children: [] };
      planIndex = entry.plan;
      root.children.push(plan);
    }
    placeInPlan(plan, entry, vocabulary);
  }
  return root;
}

/** The blocks of the aside at the end of a list of children; a new aside when the list ends with something else. */
function aside(children: (AsideNode | PlanNode)[] | PlanNode['children'], type: AsideNode['type']): Block[] {
  const last = children.at(-1);
  if (last?.type === type) return last.children;
  const node: AsideNode = { type, children: [] };
  (children as AsideNode[]).push(node);
  return node.children;
}

function placeInPlan(plan: PlanNode, entry: Entry, vocabulary: Vocabulary): void {
  const part = plan.children.at(-1);
  if (entry.role === 'part' || entry.role === 'closing') {
    plan.children.push(beginPart(entry, vocabulary));
  } else if (entry.role === 'domain' && (part?.type !== 'part' || part.kind !== 'domains')) {
    const domains: PartNode = { type: 'part', kind: 'domains', num: null, children: [] };
    plan.children.push(domains);
    placeInPart(domains, entry, vocabulary);
  } else if (isPreamble(entry) && (part?.type !== 'part' || isBarePreface(part))) {
    placeInPart(part?.type === 'part' ? part : openBarePart(plan, 'preface'), entry, vocabulary);
  } else if (beginsBarePart(entry, part)) {
    placeInPart(openBarePart(plan, 'other'), entry, vocabulary);
  } else if (part?.type !== 'part' || entry.role === 'title' || entry.role === 'contents') {
    aside(plan.children, 'front').push(toBlock(entry, vocabulary));
  } else {
    placeInPart(part, entry, vocabulary);
  }
}

/** A row of a table below the title, or a section: a page out of the middle of a plan, an act without parts. */
function beginsBarePart(entry: Entry, part: PlanNode['children'][number] | undefined): boolean {
  if (part?.type !== 'part') return entry.row !== undefined || entry.role === 'section';
  return (entry.role === 'section' || entry.row !== undefined) && isBarePreface(part);
}

/** Prose between the title and the first part. */
function isPreamble(entry: Entry): boolean {
  const text = withoutUnseen(valueOf(entry));
  return entry.role === 'paragraph' && (endsSentence(text) || /.{12}[:：]$/u.test(text));
}

function isBarePreface({ kind, children }: PartNode): boolean {
  return kind === 'preface' && children[0]?.type !== 'heading';
}

function openBarePart(plan: PlanNode, kind: PartNode['kind']): PartNode {
  const part: PartNode = { type: 'part', kind, num: null, children: [] };
  plan.children.push(part);
  return part;
}

function beginPart(entry: Entry, vocabulary: Vocabulary): PartNode {
  if (entry.role === 'part') {
    return { type: 'part', kind: entry.kind ?? 'other', num: entry.printed, children: [toHeading(entry, vocabulary)] };
  }
  return { type: 'part', kind: 'other', num: null, children: [beginSection(null, toBlock(entry, vocabulary))] };
}

function placeInPart(part: PartNode, entry: Entry, vocabulary: Vocabulary): void {
  const block = toBlock(entry, vocabulary);
  if (entry.role === 'domain') {
    part.children.push({ type: 'domain', num: entry.printed, children: [block] });
  } else if (entry.role === 'section') {
    part.children.push(beginSection(entry, block));
  } else {
    openContainer(part).children.push(block);
  }
}

function beginSection(entry: Entry | null, block: Block): SectionNode {
  return { type: 'section', num: entry?.printed ?? null, runIn: entry?.runIn ?? false, children: [block] };
}

function openContainer(part: PartNode): SectionNode | DomainNode {
  const last = part.children.at(-1);
  if (last !== undefined && last.type !== 'heading') return last;
  const section: SectionNode = { type: 'section', num: null, runIn: false, children: [] };
  part.children.push(section);
  return section;
}

function toHeading(entry: Entry, vocabulary: Vocabulary): PartNode['children'][number] {
  const block = toBlock(entry, vocabulary);
  if (block.type !== 'heading') throw new Error(`A ${entry.role} entry must become a heading`);
  return block;
}
