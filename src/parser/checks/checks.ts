/** Checks: rules, one a file, that look for likely errors in a parsed plan. They change nothing. */
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { MOST_OF_A_RULE, moreLike } from '../lines/report.ts';
import type { Remark } from '../lines/report.ts';
import { checkBrackets } from './brackets.ts';
import { checkForeignWords } from './foreignWords.ts';
import { checkLists } from './lists.ts';
import { checkParts } from './unknownParts.ts';
import { checkScript } from './script.ts';
import { checkSentenceEnds } from './sentenceEnds.ts';

/** Yields the remarks on a plan, in the order of the text, lazily. */
type Check = (plan: Plan, vocabulary: Vocabulary) => Iterable<Remark>;

const checks: Check[] = [checkParts, checkLists, checkBrackets, checkSentenceEnds, checkForeignWords, checkScript];

/** The messages of all checks on a plan, by line. */
export function checkPlan(plan: Plan, vocabulary: Vocabulary): Message[] {
  return checks
    .flatMap((check) => firstOf(check(plan, vocabulary)))
    .map((remark): Message => ({ column: null, expected: null, actual: null, note: null, ...remark }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** As many remarks as anyone would act on; if there are more, the last one says so. */
function firstOf(remarks: Iterable<Remark>): Remark[] {
  const listed: Remark[] = [];
  for (const remark of remarks) {
    if (listed.length === MOST_OF_A_RULE) return [...listed, moreLike(remark)];
    listed.push(remark);
  }
  return listed;
}
