/** Traditional characters in a text that is otherwise simplified: slips of recognition (中小學生). */
import type { Plan } from '../../model/plan.ts';
import { simplify } from '../../text/traditional.ts';
import type { Remark } from '../report.ts';
import { placeAt, textsOf } from './texts.ts';
import type { CheckedText } from './texts.ts';

/** Above this share a text is simply written in traditional characters. */
const SHARE_MIXED = 0.005;

/** `中小學生` in a simplified text → one remark at 學 */
export function checkScript(plan: Plan): Remark[] {
  const texts = textsOf(plan);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const found = texts.flatMap((checked) => traditionalIn(checked.text).map((offset) => ({ checked, offset })));
  if (found.length > SHARE_MIXED * length) return [];
  return found.map(({ checked, offset }) => toRemark(checked, offset));
}

function traditionalIn(text: string): number[] {
  return Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => {
    const character = text.charAt(offset);
    return simplify(character) !== character;
  });
}

function toRemark(checked: CheckedText, offset: number): Remark {
  const actual = checked.text.charAt(offset);
  return {
    ruleId: 'mixed-script',
    severity: 'warning',
    reason: 'A traditional character stands in simplified text',
    ...placeAt(checked, offset),
    expected: simplify(actual),
    actual,
    note: 'The text is kept as it is.',
  };
}
