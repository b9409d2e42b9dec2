/**
 * Things: the words after a number. 每天小学生10小时、初中生9小时睡眠时间 names them once, after the last number of the
 * list.
 */
import type { Context } from './draft.ts';
import { NO_WORDS, dropStart } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

/** The words after the number, or after the last number of the same kind in the clause; empty when there are none. */
export function thingOf({ statement, sentence, clauseAt }: Context): Words {
  const [{ kind }] = statement.series;
  const list = sentence[clauseAt]?.statements ?? [];
  const alike = list.slice(list.indexOf(statement)).filter(({ series }) => series[0].kind === kind);
  const tail = statement.tail.form === '' ? alike.at(-1)?.tail : statement.tail;
  return dropStart(tail ?? NO_WORDS, /^的/u);
}
