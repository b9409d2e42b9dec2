/** The value as the text writes it: 3:2, 一半以上, 十万分之九以下; of a change with its verb: 每年降低1个百分点以上. */
import type { Target } from '../../model/target.ts';
import type { Context } from './draft.ts';
import { VERBS, YEARLY } from './tables/cues.ts';
import { NO_WORDS, cut, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const CHANGES = VERBS.flatMap(({ words, change }) => (change === true ? words : [])).join('|');
const CHANGE = new RegExp(`(?:${YEARLY})?(?:${CHANGES})$`, 'u');

/**
 * The words of the number at this place of the series, with its unit and the bound behind it.
 *
 * writtenValue(contextOf('托位数达到4个以上'), 0, 'count-per-unit').raw // => '4个以上'
 */
export function writtenValue({ sentence, clauseAt, statement }: Context, at: number, type: Target['type']): Words {
  const clause = sentence[clauseAt];
  const quantity = statement.series[at] ?? statement.series[0];
  if (clause === undefined) return NO_WORDS;
  const number = cut(clause.words, quantity.start - clause.start, (statement.ends[at] ?? quantity.end) - clause.start);
  if (type !== 'relative-change' && type !== 'annual-change') return number;
  return join(cut(statement.head, CHANGE.exec(statement.head.form)?.index ?? statement.head.form.length), number);
}
