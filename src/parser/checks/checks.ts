/** Checks: what looks wrong in a plan that was read, one rule a file. They alter nothing. */
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../report.ts';
import { checkBrackets } from './brackets.ts';
import { checkForeignWords } from './foreignWords.ts';
import { checkLists } from './lists.ts';
import { checkParts } from './parts.ts';
import { checkScript } from './script.ts';
import { checkSentenceEnds } from './sentenceEnds.ts';

/** Looks at a plan and answers with remarks, in the order of the text. */
export type Check = (plan: Plan) => Remark[];

const checks: Check[] = [checkParts, checkLists, checkBrackets, checkSentenceEnds, checkForeignWords, checkScript];

/** What all checks have to say of a plan, by line. */
export function checkPlan(plan: Plan): Message[] {
  return checks
    .flatMap((check) => check(plan))
    .map((remark): Message => ({ column: null, expected: null, actual: null, note: null, ...remark }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
