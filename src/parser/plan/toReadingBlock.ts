/** Block → its printed layout: where its words, its departments and its source lines begin and end in its text. */
import type { ReadingBlock } from '../../model/readingPage.ts';
import { runsOf, textOf } from '../../model/tree.ts';
import type { Block, Phrase, PlacedBlock } from '../../model/tree.ts';
import { firstSentence } from '../../text/sentences.ts';

/** The longest first sentence that is set as a heading. */
const LONGEST_RUN_IN = 60;

/**
 * The layout of a block over its printed text, `textOf(block)`.
 *
 * toReadingBlock(goal) // of 1.婴儿死亡率控制在3.3‰以下。（牵头单位：市卫生健康委）
 * // => { anchor: 'goal-1', words: [2, 17], runIn: 0, names: [[23, 30]], lines: [[62, 0]] }
 */
export function toReadingBlock({ block, anchor, opens }: PlacedBlock): ReadingBlock {
  const phrases = withSpans(block);
  const words = wordsSpan(phrases);
  const headed =
    block.type === 'measure' ||
    block.type === 'task' ||
    (block.type === 'paragraph' && (opens?.runIn === true || block.num !== null));
  return {
    anchor,
    words,
    runIn: headed ? runInLength(textOf(block).slice(...words)) : 0,
    names: phrases.filter(({ type }) => type === 'lead' || type === 'responsible').map(({ span }) => span),
    lines: linesWithin(block),
  };
}

type Span = [start: number, end: number];

/** The phrases with text, each with its offsets in the text of the block. */
function withSpans(block: Block): { type: Phrase['type']; span: Span }[] {
  let start = 0;
  return block.children
    .map((phrase) => {
      const span: Span = [start, start + textOf(phrase).length];
      start = span[1];
      return { type: phrase.type, span };
    })
    .filter(({ span: [from, to] }) => from < to);
}

/** From the first to the last phrase of words; empty, after the number, when a block has no words. */
function wordsSpan(phrases: readonly { type: Phrase['type']; span: Span }[]): Span {
  const words = phrases.filter(({ type }) => type === 'words').map(({ span }) => span);
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined && last !== undefined) return [first[0], last[1]];
  const behindLabel = phrases[0]?.type === 'label' ? phrases[0].span[1] : 0;
  return [behindLabel, behindLabel];
}

/** Length of the first sentence when it is short and something follows it, else 0. */
function runInLength(words: string): number {
  const { length } = firstSentence(words);
  return length < words.length && length <= LONGEST_RUN_IN ? length : 0;
}

/** Every source line of the text, with the offset where it begins. */
function linesWithin(block: Block): ReadingBlock['lines'] {
  const lines: ReadingBlock['lines'] = [];
  let offset = 0;
  for (const { type, value, position } of runsOf(block)) {
    if (type !== 'run') continue;
    const { line } = position.start;
    if (lines.at(-1)?.[0] !== line) lines.push([line, offset]);
    offset += value.length;
  }
  return lines;
}
