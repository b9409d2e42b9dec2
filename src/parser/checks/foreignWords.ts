/** Lower-case Latin words in Chinese text: leftovers of a conversion (学校教育 with 家庭教育, \geq, \text). */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../report.ts';
import { placeAt, textsOf } from './texts.ts';

const WORD = /[a-z]{3,}/gu;

/** `学校教育 with 家庭教育` → one remark at with */
export function checkForeignWords(plan: Plan): Remark[] {
  return textsOf(plan).flatMap((checked) =>
    [...checked.text.matchAll(WORD)].map(({ 0: word, index }): Remark => ({
      ruleId: 'foreign-word',
      severity: 'warning',
      reason: 'A Latin word stands in Chinese text',
      ...placeAt(checked, index),
      actual: word,
      note: 'Probably left over from a conversion. The text is kept as it is.',
    })),
  );
}
