/**
 * Cuts a term without blanks into words: 腾冲近视怎么防 → 腾冲, 近视, 怎么防. The cut with the fewest pieces and the
 * fewest unknown characters wins; a stretch that only sounds like a word costs more than two known words.
 */
import { BARRIER } from '../../text/fold.ts';
import type { Lexicon, Sense } from './meanings.ts';
import { isLetters } from './sounds.ts';
import type { FindBySound } from './sounds.ts';

export interface CutPiece {
  /** Offsets in the term. */
  start: number;
  end: number;
  /** The word it is, mended where it only sounds so; undefined for a stretch that no list has. */
  word: string | undefined;
}

/** A way to take the next characters, and what it costs. */
interface Step extends CutPiece {
  cost: number;
}

const COST = { special: 0.8, word: 1, single: 1.3, sound: 2.3, unknown: 1.6, barrier: 0 };
/** Two longest words share the cut with what is left over: a longer word is preferred by this much a character. */
const LONGER = 0.01;
/** Characters of the longest word that is looked for. */
const LONGEST = 24;
const LEAST_SLIP = 2;
const LONGEST_SLIP = 8;
/** A question with yes or no in it (干不干, 管不管), and the word with the same meaning that is known. */
const YES_OR_NO = /^(\p{Script=Han})[不没]\1/u;
const WHETHER = '是不是';
/** A year, a number with its sign, or Latin letters. */
const RUN = /^(?:\d+(?:[./]\d+)*[%‰]?年?|[a-z]+)/;

/** What a term is cut by. */
export interface Knife {
  lexicon: Lexicon;
  /** Words of the plans that the lexicon has not, folded. */
  words: ReadonlySet<string>;
  /** Finds slips; undefined to leave them unknown. */
  findBySound?: FindBySound;
  /** Longer words are not used. */
  longest?: number;
}

/** The pieces, in order; all of the term but its barriers. `cutTerm('腾冲近视', knife).map(({ word }) => word) // => ['腾冲', '近视']` */
export function cutTerm(term: string, knife: Knife): CutPiece[] {
  const best: { cost: number; step: Step | undefined }[] = [{ cost: 0, step: undefined }];
  for (let start = 0; start < term.length; start += 1) {
    const before = best[start];
    if (before === undefined) continue;
    for (const step of stepsFrom(term, start, knife)) {
      const cost = before.cost + step.cost;
      const known = best[step.end];
      if (known === undefined || cost < known.cost) best[step.end] = { cost, step };
    }
  }
  return joinUnknown(stepsTo(best, term.length)).filter(({ start, end }) => term.slice(start, end) !== BARRIER);
}

function stepsTo(best: readonly { step: Step | undefined }[], end: number): Step[] {
  const steps: Step[] = [];
  for (let step = best[end]?.step; step !== undefined; step = best[step.start]?.step) steps.unshift(step);
  return steps;
}

function* stepsFrom(term: string, start: number, knife: Knife): Generator<Step> {
  const { lexicon, words, findBySound, longest = LONGEST } = knife;
  const isBarrier = term.charAt(start) === BARRIER;
  yield { start, end: start + 1, word: undefined, cost: isBarrier ? COST.barrier : COST.unknown };
  if (isBarrier) return;
  const run = RUN.exec(term.slice(start))?.[0];
  if (run !== undefined) {
    yield {
      start,
      end: start + run.length,
      word: (isLetters(run) ? findBySound?.(run) : undefined) ?? run,
      cost: COST.word,
    };
  }
  const asked = YES_OR_NO.exec(term.slice(start))?.[0];
  if (asked !== undefined && lexicon.has(WHETHER)) {
    yield { start, end: start + asked.length, word: WHETHER, cost: COST.word - LONGER * asked.length };
  }
  for (let length = 1; length <= Math.min(longest, term.length - start); length += 1) {
    const end = start + length;
    const word = term.slice(start, end);
    const sense = lexicon.get(word);
    const known = sense !== undefined || words.has(word);
    if (known) yield { start, end, word, cost: priceOf(sense, length) - LONGER * length };
    else if (findBySound !== undefined && length >= LEAST_SLIP && length <= LONGEST_SLIP) {
      const meant = findBySound(word);
      if (meant !== undefined) yield { start, end, word: meant, cost: COST.sound - LONGER * length };
    }
  }
}

function priceOf(sense: Sense | undefined, length: number): number {
  if ((sense?.region ?? sense?.departments) !== undefined) return COST.special;
  // Two characters that mean something each are less than a slip.
  return length === 1 && sense?.aside === undefined ? COST.single : COST.word;
}

/** Neighbouring unknown characters as one stretch. */
function joinUnknown(steps: readonly Step[]): CutPiece[] {
  const pieces: CutPiece[] = [];
  for (const { start, end, word, cost } of steps) {
    const last = pieces[pieces.length - 1];
    const joins = word === undefined && cost > COST.barrier && last?.end === start && last.word === undefined;
    if (joins) last.end = end;
    else pieces.push({ start, end, word });
  }
  return pieces;
}

/** True for a term that has what may be a word of the plans, or sound like one. */
export function isCuttable(term: string): boolean {
  return /\p{Script=Han}{2}/u.test(term);
}

/** Shorter words have no pieces that say something by themselves. */
const LEAST_WHOLE = 4;

/** True for a word that may be made of shorter ones. */
export function isLong({ length }: string): boolean {
  return length >= LEAST_WHOLE;
}

/** The shorter words that a word is made of. `toPieces('小学生近视率', knife) // => ['小学生', '近视率']` */
export function toPieces(word: string, knife: Knife): string[] {
  const pieces = cutTerm(word, { ...knife, longest: word.length - 1 });
  return pieces.flatMap(({ word: piece = '' }) => (piece.length > 1 ? [piece] : []));
}
