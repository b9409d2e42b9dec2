/** Brackets that open and never close, or close and never opened. */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../report.ts';
import { placeAt, textsOf } from './texts.ts';
import type { CheckedText } from './texts.ts';

const OPENING = '（(《〔【“‘';
const CLOSING = '）)》〕】”’';
/** Half- and full-width brackets close each other: texts mix them freely. */
const KINDS = '（（《〔【“‘';

/** `鼓励家长（监护人参与。` → one remark at （ */
export function checkBrackets(plan: Plan): Remark[] {
  return textsOf(plan).flatMap((checked) =>
    unmatched(checked.text).map((offset) => toRemark(checked, offset)),
  );
}

function unmatched(text: string): number[] {
  const open: { kind: string; offset: number }[] = [];
  const stray: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const opening = OPENING.indexOf(text.charAt(offset));
    const closing = CLOSING.indexOf(text.charAt(offset));
    if (opening >= 0) open.push({ kind: kindAt(opening), offset });
    if (closing < 0) continue;
    if (open.at(-1)?.kind === kindAt(closing)) open.pop();
    else stray.push(offset);
  }
  return [...stray, ...open.map(({ offset }) => offset)].sort((a, b) => a - b);
}

function kindAt(index: number): string {
  return KINDS.charAt(index).replace('(', '（');
}

function toRemark(checked: CheckedText, offset: number): Remark {
  return {
    ruleId: 'unmatched-bracket',
    severity: 'warning',
    reason: 'A bracket has no partner in its paragraph',
    ...placeAt(checked, offset),
    actual: checked.text.charAt(offset),
    note: 'The text is kept as it is.',
  };
}
