/** The end of a document: the closing statement of a plan, and the imprint after it. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { CHINESE_DIGITS } from '../../text/numerals.ts';
import { oneOf } from '../../text/oneOf.ts';

export interface ClosingPatterns {
  closing: RegExp;
  imprint: RegExp;
}

/** The patterns, built from the words by which plans refer to themselves and the beginnings of imprints and annexes. */
export function toClosingPatterns(words: PlanWords['documentWords']): ClosingPatterns {
  const self = oneOf(wordsOfLists(words.selfNames));
  const beginnings = oneOf(wordsOfLists(words.imprintBeginnings));
  const annex = `${oneOf(wordsOfLists(words.annexBeginnings))}[${CHINESE_DIGITS}\\d]{0,3}(?:$|[:.、])`;
  return {
    closing: new RegExp(`^本${self}(?:由.{2,40}负责解释|自.{2,30}(?:起)?(?:施行|实施))`, 'u'),
    imprint: new RegExp(`^[([【]?(?:${beginnings}|${annex}|.{0,20}\\d{4}年\\d{1,2}月\\d{1,2}日印发[)\\]】]?$)`, 'u'),
  };
}

/** True for the statement that ends a plan. `isClosing('本规划由聊城市妇女儿童工作委员会负责解释。', patterns) // => true` */
export function isClosing(compact: string, { closing }: ClosingPatterns): boolean {
  return closing.test(compact);
}

/** True for the first line of an imprint or annex. `isImprint('抄送:市委有关部门', patterns) // => true` */
export function isImprint(compact: string, { imprint }: ClosingPatterns): boolean {
  return imprint.test(compact);
}
