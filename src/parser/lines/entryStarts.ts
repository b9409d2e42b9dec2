/** Candidates: the places within a line where an entry may begin, after a sentence, heading or bracket has ended. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { markerWithinLine } from './markerPatterns.ts';
import { CHINESE_DIGITS, CIRCLED_SIGNS } from '../../text/numerals.ts';

const END = `(?:[。；;!?！？”:|]|${CLOSING_BRACKET})`;
const NUMBERS = [
  `${OPENING_BRACKET}[${CHINESE_DIGITS}\\d]{1,3}${CLOSING_BRACKET}`,
  `[${CHINESE_DIGITS}]{1,3}[、是.]`,
  '\\d{1,3}(?:[.、)]|·(?!\\d))',
  `[${CIRCLED_SIGNS}]`,
  `第[${CHINESE_DIGITS}\\d]{1,3}[章节部编篇]`,
];
/** A list item may follow a comma that should have been a full stop: 平均受教育年限，9. (腾冲, line 163). */
const BEHIND_COMMA = '[，,](?=\\d{1,3}[.、]\\p{Script=Han})';

/** The pattern of such a place, built from the markers and the words by which plans refer to themselves; global. */
export function toCandidatePattern(markers: PlanWords['markers'], { selfNames }: PlanWords['documentWords']): RegExp {
  const closing = `本${oneOf(wordsOfLists(selfNames))}[由自]`;
  const openings = [...NUMBERS, markerWithinLine(markers), closing].join('|');
  return new RegExp(`${END}(?=${openings})|${BEHIND_COMMA}`, 'gu');
}

/** Offsets in a line's compact text, ascending, without the start of the line; found lazily. */
export function* candidatesIn(compact: string, candidates: RegExp): Generator<number> {
  for (const { index } of compact.matchAll(candidates)) yield index + 1;
}
