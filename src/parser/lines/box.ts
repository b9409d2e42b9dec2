/** Boxes set into a plan: their first lines, 专栏1 福利提升工程, and captions of tables. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { CHINESE_DIGITS } from '../../text/numerals.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';

/** The pattern of the first line of a box, which is no sentence; built from the words that it begins with. */
export function toBoxPattern(words: PlanWords['documentWords']): RegExp {
  const any = oneOf(wordsOfLists(words.boxBeginnings));
  const numbered = oneOf(wordsOfLists(words.numberedBoxBeginnings));
  const number = `[${CHINESE_DIGITS}\\d]{1,3}(?:[-.]\\d{1,2})?`;
  const sign = '[★☆◆◇■□●○▲△※│┃|]';
  // Between brackets or signs the words need no number: ◆重点工程◆ 儿童友好空间建设.
  const framed = `(?<=^(?:${OPENING_BRACKET}|${sign}){1,2}${numbered})(?:${CLOSING_BRACKET}|${sign}){1,2}`;
  return new RegExp(
    `^(?:${OPENING_BRACKET}|${sign}){0,2}(?:${any}(?:${number})?|${numbered}(?:${number}(?![.\\d%‰])|[:]|${framed}))(?![^,。;]*[,。;])`,
    'u',
  );
}
