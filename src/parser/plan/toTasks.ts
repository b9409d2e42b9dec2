/**
 * Numbered paragraphs → tasks. The first number of a section sets the style of its tasks; deeper numbers (（1）, ①, 一是)
 * and sentences without a number go on with the task before them. A box keeps its own numbers and ends the tasks before it.
 */
import type { Block, ParagraphNode, SectionNode, TaskNode } from '../../model/tree.ts';
import { textOf } from '../../model/tree.ts';
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';
import { endsSentence } from '../../text/sentences.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { EnumeratorStyle } from '../lines/enumerator.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { hasWords, wordsOfBlock } from './toText.ts';

/** True when some of these blocks are numbered tasks. */
export function hasTasks(blocks: readonly Block[], { box }: Vocabulary): boolean {
  const end = blocks.findIndex((block) => isBox(block, box));
  return blocks.slice(0, end < 0 ? blocks.length : end).some((block) => taskStyle(block) !== undefined);
}

/** True when some of these blocks are tasks: numbered, or the points of a list in Markdown. */
export function holdsTasks(blocks: readonly Block[], vocabulary: Vocabulary): boolean {
  return hasTasks(blocks, vocabulary) || blocks.filter(isPoint).length >= FEWEST_POINTS;
}

const FEWEST_POINTS = 2;

/** A paragraph whose label is the sign of a list. */
function isPoint(block: Block): boolean {
  const [label] = block.children;
  return block.type === 'paragraph' && block.num === null && label?.type === 'label' && /^[-*+]$/u.test(textOf(label));
}

/** The blocks of a section, numbered paragraphs as tasks; without numbers, its points. */
export function toTasks(blocks: readonly Block[], { box }: Vocabulary): Block[] {
  const style = blocks.map(taskStyle).find((found) => found !== undefined);
  const raised: Block[] = [];
  let task: TaskNode | null = null;
  let last = 0;
  let boxed: number | null = null;
  for (const block of blocks) {
    const point = style === undefined && boxed === null && isPoint(block);
    const numbered = block.type === 'paragraph' && block.num !== null && taskStyle(block) === style ? block.num : null;
    if (isBox(block, box)) boxed = 0;
    else if (boxed !== null && numbered !== null) boxed = isOfBox(numbered, boxed, last) ? numbered : null;
    if (boxed !== null) task = null;
    if (point && block.type === 'paragraph' && !isBox(block, box)) {
      task = { type: 'task', num: null, children: [...block.children] };
      raised.push(task);
    } else if (numbered !== null && boxed === null) {
      last = numbered;
      task = { type: 'task', num: numbered, children: [...block.children] };
      raised.push(task);
    } else if (task !== null && block.type === 'paragraph' && goesOn(task, block)) {
      append(task, block);
    } else {
      // What follows stands behind this block: it can no longer go on with the task.
      task = null;
      raised.push(block);
    }
  }
  return raised;
}

/** The blocks of a section whose text is one task, with the number of the section. */
export function toOneTask({ num }: SectionNode, blocks: readonly Block[], { box }: Vocabulary): Block[] {
  const raised: Block[] = [];
  let task: TaskNode | null = null;
  let ended = false;
  for (const block of blocks) {
    if (isBox(block, box)) ended = true;
    if (task !== null && (block.type !== 'paragraph' || !goesOn(task, block))) ended = true;
    if (ended || block.type !== 'paragraph') raised.push(block);
    else if (task !== null) append(task, block);
    else if (hasWords(block)) {
      task = { type: 'task', num: toNumber(num), children: [...block.children] };
      raised.push(task);
    } else raised.push(block);
  }
  return raised;
}

/** The style of a paragraph's number; undefined for one without a number, or with 一是. */
function taskStyle(block: Block): EnumeratorStyle | undefined {
  if (block.type !== 'paragraph' || block.num === null) return undefined;
  const style = enumeratorOf(block) ?? 'arabic-bare';
  return style === 'ordinal' ? undefined : style;
}

function enumeratorOf({ children }: Block): EnumeratorStyle | undefined {
  return matchEnumerator(compactOf(children.map(textOf).join('')))?.style;
}

function isBox(block: Block, box: RegExp): boolean {
  return block.type === 'paragraph' && box.test(compactOf(textOf(block)));
}

/** A box counts on from 1; the number after that of the last task ends it. */
function isOfBox(num: number, inBox: number, lastTask: number): boolean {
  return num === inBox + 1 || num !== lastTask + 1;
}

/** A line that only names departments or, while no departments were named, a deeper number or a further sentence. */
function goesOn(task: TaskNode, block: ParagraphNode): boolean {
  if (!hasWords(block)) return true;
  const charged = task.children.some(({ type }) => type === 'mark');
  return !charged && (enumeratorOf(block) !== undefined || isPoint(block) || endsSentence(wordsOfBlock(block).text));
}

/** What was the number of the paragraph belongs to the words of the task. */
function append(task: TaskNode, { children }: ParagraphNode): void {
  for (const phrase of children) task.children.push(phrase.type === 'label' ? { ...phrase, type: 'words' } : phrase);
}

/** The number as a value; 0 for none. `toNumber('十二') // => 12` */
export function toNumber(printed: string | null): number {
  if (printed === null) return 0;
  return /^\d/u.test(printed) ? Number(printed) : (parseChineseNumeral(printed) ?? 0);
}

function compactOf(text: string): string {
  return withoutUnseen(toMatchForm(text));
}
