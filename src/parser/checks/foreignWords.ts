/** Finds lower-case Latin words in Chinese text: leftovers of a conversion (学校教育 with 家庭教育, \geq, \text). */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../lines/report.ts';
import { placesIn, textsOf } from './planTexts.ts';

const WORD = /[a-z]{3,60}/g;

/** `学校教育 with 家庭教育` → one remark at with */
export function* checkForeignWords(plan: Plan): Generator<Remark> {
  for (const checked of textsOf(plan)) {
    const placeOf = placesIn(checked);
    for (const { 0: word, index } of checked.text.matchAll(WORD)) {
      yield {
        ruleId: 'foreign-word',
        severity: 'warning',
        reason: 'A Latin word stands in Chinese text',
        ...placeOf(index),
        actual: word,
        note: 'Probably left over from a conversion. The text is kept as it is.',
      };
    }
  }
}
