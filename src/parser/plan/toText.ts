/** Nodes → the values of the model that contain text: words, lines, slices, paragraphs, sections. */
import type { Deadline } from '../../model/deadline.ts';
import type { DepartmentRef } from '../../model/department.ts';
import type { Duty } from '../../model/duty.ts';
import type { Paragraph, Section } from '../../model/plan.ts';
import type { LineRange, Slice } from '../../model/position.ts';
import { runAt, runsOf, textOf } from '../../model/tree.ts';
import type { Block, ParagraphNode, SectionNode, TreeNode } from '../../model/tree.ts';
import { firstSentence } from '../../text/sentences.ts';
import { headingText } from './headingText.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { must } from '../../text/must.ts';

/** The facts of a text before any were looked for. */
export const NO_FACTS: Pick<Paragraph, 'laws' | 'topics' | 'mentions'> = { laws: [], topics: [], mentions: [] };

/** First and last source line of a node. */
export function linesOf(node: TreeNode): LineRange {
  const first = runAt(node, 0);
  const last = runAt(node, -1);
  if (first === undefined || last === undefined) throw new Error(`A ${node.type} node without characters`);
  return [first.position.start.line, last.position.end.line];
}

/** The words of a block, without label and duty, and their runs in the source. */
export function wordsOfBlock(block: Block): { text: string; slices: Slice[] } {
  const runs = block.children
    .filter(({ type }) => type === 'words')
    .flatMap(runsOf)
    .filter(({ type }) => type === 'run');
  return {
    text: runs.map(({ value }) => value).join(''),
    slices: runs.map(({ value, position: { start } }) => ({
      line: start.line,
      column: start.column,
      offset: must(start.offset, 'offset of a run'),
      length: value.length,
    })),
  };
}

/** False for a number without words after it: such a block is in the tree, but is no item of the model. */
export function hasWords(block: Block): boolean {
  return block.children.some(({ type, children }) => type === 'words' && children.some((run) => run.type === 'run'));
}

export function toParagraph(node: ParagraphNode, id: string): Paragraph {
  const duty = dutyOf(node);
  const { text, slices } = wordsOfBlock(node);
  return {
    id,
    num: node.num,
    text,
    duty: namesBody(duty) ? duty : null,
    ...NO_FACTS,
    twin: null,
    lines: linesOf(node),
    slices,
  };
}

/** The departments a block names after its words, not yet resolved. */
export function dutyOf(block: Block): Duty {
  return {
    leads: phraseTexts(block, 'lead').map(toReference),
    responsibles: phraseTexts(block, 'responsible').map(toReference),
    collective: phraseTexts(block, 'collective').join('；') || null,
  };
}

/** The date that stands beside the departments of a block (2025年底前, 6月底前, 长期坚持); null without one. */
export function deadlineOf(block: Block): Deadline | null {
  const [text = ''] = phraseTexts(block, 'deadline');
  if (text === '') return null;
  const form = toMatchForm(text);
  const [, year, month] = /(20\d\d)\s*[年.-](?:\s*(1[0-2]|0?[1-9])(?!\d))?/u.exec(form) ?? [];
  const alone = year === undefined ? /^\D{0,3}(1[0-2]|[1-9])\s*月/u.exec(form)?.[1] : month;
  return { text, year: toNumber(year), month: toNumber(alone) };
}

function toNumber(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}

/** False for a duty without any name or tail. */
export function namesBody({ leads, responsibles, collective }: Duty): boolean {
  return leads.length + responsibles.length > 0 || collective !== null;
}

function toReference(text: string): DepartmentRef {
  return { text, department: null };
}

/**
 * The heading of a section: a line of its own or, for a run-in one, the first sentence of its first paragraph; null
 * without.
 */
export function sectionHeading(node: SectionNode): string | null {
  const heading = node.children.find((block) => block.type === 'heading');
  if (heading !== undefined) return headingText(heading);
  const opening = paragraphsOf(node)[0];
  return node.runIn && opening !== undefined ? firstSentence(wordsOfBlock(opening).text).text : null;
}

/** `idOf` gives the ids of the section and its paragraphs. */
export function toSection(node: SectionNode, idOf: (node: SectionNode | ParagraphNode) => string): Section {
  return {
    id: idOf(node),
    num: node.num,
    heading: sectionHeading(node),
    runIn: node.runIn,
    lines: linesOf(node),
    paragraphs: paragraphsOf(node).map((paragraph) => toParagraph(paragraph, idOf(paragraph))),
  };
}

function paragraphsOf(node: SectionNode): ParagraphNode[] {
  return node.children.filter((block) => block.type === 'paragraph').filter(hasWords);
}

/** The texts of a block's phrases of one type, in order. */
function phraseTexts(block: Block, type: Block['children'][number]['type']): string[] {
  return block.children.filter((phrase) => phrase.type === type).map(textOf);
}
