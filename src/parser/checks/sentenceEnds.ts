/** Finds goals and measures that do not end as a sentence does: a full stop is missing, or the rest of the text. */
import type { Plan } from '../../model/plan.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Remark } from '../lines/report.ts';
import { itemsOf, placesIn } from './planTexts.ts';

/** `提高妇女平均受教育年限，` → one remark after ， (腾冲 2022, line 163) */
export function checkSentenceEnds(plan: Plan): Remark[] {
  return itemsOf(plan)
    .filter(({ text }) => !endsSentence(text))
    .map((item) => ({
      ruleId: 'sentence-without-end',
      severity: 'warning',
      reason: 'An item does not end with a full stop',
      ...placesIn(item)(item.text.length),
      expected: '。',
      actual: item.text.slice(-1),
      note: 'Something may be missing here. The text is kept as it is.',
    }));
}
