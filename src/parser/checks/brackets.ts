/** Brackets that open and never close, or close and never opened. */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../report.ts';
import { placesIn, textsOf } from './planTexts.ts';

const OPENING = '（(《〔【“‘';
const CLOSING = '）)》〕】”’';
/** Half- and full-width brackets close each other: texts mix them freely. */
const KINDS = '（（《〔【“‘';

/** `鼓励家长（监护人参与。` → one remark at （ */
export function* checkBrackets(plan: Plan): Generator<Remark> {
  for (const checked of textsOf(plan)) {
    const found = unmatched(checked.text);
    const placeOf = placesIn(checked);
    for (const offset of found) yield toRemark(checked.text.charAt(offset), placeOf(offset));
  }
}

function unmatched(text: string): number[] {
  const kinds: string[] = [];
  const offsets: number[] = [];
  const stray: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const opening = OPENING.indexOf(text.charAt(offset));
    const closing = CLOSING.indexOf(text.charAt(offset));
    if (opening >= 0) {
      kinds.push(kindAt(opening));
      offsets.push(offset);
    }
    if (closing < 0) continue;
    if (kinds.at(-1) !== kindAt(closing)) stray.push(offset);
    else kinds.length = offsets.length -= 1;
  }
  return [...stray, ...offsets].sort((a, b) => a - b);
}

function kindAt(index: number): string {
  return KINDS.charAt(index).replace('(', '（');
}

function toRemark(actual: string, place: { line: number; column: number }): Remark {
  return {
    ruleId: 'unmatched-bracket',
    severity: 'warning',
    reason: 'A bracket has no partner in its paragraph',
    ...place,
    actual,
    note: 'The text is kept as it is.',
  };
}
