/**
 * Redline of two texts: the words removed and the words added, each change with its class.
 *
 * 1. The same and removed runs joined give the text before; the same and added runs joined give the text after, to the
 *    character. A removed run precedes the run that replaces it.
 * 2. Numbers, Latin words and given names are never cut, and a word or two of common text never splits a change in two.
 * 3. Each change has one class, the first that fits: form (only punctuation, blanks, width, traditional characters, the
 *    digits of a year or the name of a body differ, or an English word stands for 和), moved, number (a number was
 *    changed, added or dropped), age (only ages were), department (another body is named), wording.
 *
 * Meant for texts of a few thousand characters; align.ts says how longer ones are treated.
 */
import { align } from './align.ts';
import { isArtefact } from './artefacts.ts';
import { classify } from './changeKinds.ts';
import { findMoves } from './moves.ts';
import type { Replacement, DiffPiece } from './piece.ts';
import type { DiffRun } from './run.ts';
import { toReading, toTokens } from './diffTokens.ts';
import type { BodyName, Token } from './diffTokens.ts';

export interface DiffOptions {
  /** Names that are never cut; a change of body has the class `department`, of its name the class form. */
  departments?: readonly BodyName[];
}

/** The redline of one pair. `diffTexts('达到50%以上', '达到60%以上') // => same 达到, removed 50%, added 60%, same 以上` */
export function diffTexts(before: string, after: string, options: DiffOptions = {}): DiffRun[] {
  return diffPairs([[before, after]], options)[0] ?? [];
}

/** The redlines of many pairs of texts, in the order given; text may have moved from one pair to another. */
export function diffPairs(
  pairs: readonly (readonly [string, string])[],
  { departments = [] }: DiffOptions = {},
): DiffRun[][] {
  const redlines = pairs.map(([before, after]) => toBlocks(before, after, departments));
  const moves = findMoves(redlines);
  return redlines.map((blocks, pair) => {
    const [before, after] = pairs[pair] ?? ['', ''];
    return blocks.flatMap((block) => classify(block, moves, { before, after, departments }));
  });
}

/** The texts as blocks: text that both share, or removed text together with the text that replaces it. */
function toBlocks(before: string, after: string, names: readonly BodyName[]): Replacement[] {
  const [one, two] = [toTokens(before, names), toTokens(after, names)];
  const blocks: Replacement[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...align(one, two), [one.length, two.length] as const]) {
    const [removed, added] = [toPiece(before, one, a, nextA), toPiece(after, two, b, nextB)];
    addBlock(blocks, kindOf(removed.text, added.text), removed, added);
    if (nextA < one.length) {
      const [mine, theirs] = [toPiece(before, one, nextA, nextA + 1), toPiece(after, two, nextB, nextB + 1)];
      addBlock(blocks, mine.text === theirs.text ? 'same' : 'form', mine, theirs);
    }
    [a, b] = [nextA + 1, nextB + 1];
  }
  return blocks;
}

function addBlock(blocks: Replacement[], kind: Replacement['kind'], removed: DiffPiece, added: DiffPiece): void {
  if (removed.text === '' && added.text === '') return;
  const last = blocks[blocks.length - 1];
  if (last?.kind === kind) {
    last.removed = { text: last.removed.text + removed.text, start: last.removed.start };
    last.added = { text: last.added.text + added.text, start: last.added.start };
  } else {
    blocks.push({ kind, removed, added });
  }
}

function kindOf(removed: string, added: string): Replacement['kind'] {
  if (removed === added) return 'same';
  return toReading(removed) === toReading(added) || isArtefact(removed, added) ? 'form' : 'changed';
}

function toPiece(text: string, tokens: readonly Token[], first: number, last: number): DiffPiece {
  const start = tokens[first]?.start ?? text.length;
  return { text: text.slice(start, tokens[last]?.start ?? text.length), start };
}
