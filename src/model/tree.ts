/**
 * The plan tree: a unist tree in which every non-blank character of a source text is in exactly one leaf, in the order
 * of the text. Both the plan model and the MDX are derived from it.
 */
import type { Position } from 'unist';
import type { PartKind } from './plan.ts';
import type { ReadingPage } from './readingPage.ts';

/**
 * A run of characters of one source line: the only kind of leaf. `furniture` was inserted by a page (page numbers,
 * heads, navigation), a `seam` is the blanks between two lines that were joined.
 */
export interface Run {
  type: 'run' | 'furniture' | 'seam';
  value: string;
  position: Position;
}

/**
 * A phrase: runs that belong together. `label` is the printed enumerator, `words` the text itself, `mark` punctuation
 * and words that only introduce (（牵头单位：), `repeat` characters that a page break printed twice, `deadline` a date
 * named beside the departments. Furniture inside a phrase is one of its runs but not part of its text; furniture between phrases forms a phrase without text.
 */
export interface Phrase {
  type: 'label' | 'words' | 'mark' | 'lead' | 'responsible' | 'collective' | 'deadline' | 'repeat' | 'aside';
  children: Run[];
}

export type HeadingKind = 'title' | 'contents' | 'part' | 'section' | 'domain' | 'marker';

export interface Heading {
  type: 'heading';
  kind: HeadingKind;
  children: Phrase[];
}

export interface ParagraphNode {
  type: 'paragraph';
  num: number | null;
  children: Phrase[];
}

export interface GoalNode {
  type: 'goal';
  num: number | null;
  children: Phrase[];
}

export interface MeasureNode {
  type: 'measure';
  num: number | null;
  children: Phrase[];
}

export interface TaskNode {
  type: 'task';
  num: number | null;
  children: Phrase[];
}

export type Block = Heading | ParagraphNode | GoalNode | MeasureNode | TaskNode;

export interface SectionNode {
  type: 'section';
  num: string | null;
  runIn: boolean;
  children: Block[];
}

export interface DomainNode {
  type: 'domain';
  num: string | null;
  children: Block[];
}

export interface PartNode {
  type: 'part';
  kind: PartKind;
  num: string | null;
  children: (Heading | SectionNode | DomainNode)[];
}

/** Content outside the parts: the covering notice, the printed title and contents of a plan, the imprint. */
export interface AsideNode {
  type: 'notice' | 'front' | 'imprint';
  children: Block[];
}

export interface PlanNode {
  type: 'plan';
  children: (AsideNode | PartNode)[];
}

export interface Root {
  type: 'root';
  children: (AsideNode | PlanNode)[];
}

/** A block on its reading page. */
export interface PlacedBlock {
  block: Block;
  /** The section that this block opens; null when it opens none. */
  opens: SectionNode | null;
  /** null for a heading that opens no numbered section. */
  anchor: string | null;
}

/** A reading page and its blocks, which may come from several parts or sections of the tree. */
export interface PageNode {
  type: 'page';
  page: ReadingPage;
  /** The domain of the page; null for other pages. */
  domain: DomainNode | null;
  blocks: PlacedBlock[];
}

export type TreeNode = Root | PlanNode | PartNode | AsideNode | SectionNode | DomainNode | Block | Phrase | Run;

/** The leaves below a node, in the order of the text. */
export function runsOf(node: TreeNode): Run[] {
  const runs: Run[] = [];
  // One list for all levels: a separate list for each node doubles the time on a large text.
  const collect = (below: TreeNode): void => {
    if ('children' in below) for (const child of below.children) collect(child);
    else runs.push(below);
  };
  collect(node);
  return runs;
}

/** The leaf at the beginning (0) or the end (-1) of a node; undefined for a node without leaves. */
export function runAt(node: TreeNode, end: 0 | -1): Run | undefined {
  if (!('children' in node)) return node;
  const count = node.children.length;
  for (let nth = 0; nth < count; nth += 1) {
    const child: TreeNode | undefined = node.children[end === 0 ? nth : count - 1 - nth];
    const run = child === undefined ? undefined : runAt(child, end);
    if (run !== undefined) return run;
  }
  return undefined;
}

/** The text of a node: its runs joined, without furniture and seams. */
export function textOf(node: TreeNode): string {
  if (!('children' in node)) return node.type === 'run' ? node.value : '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
