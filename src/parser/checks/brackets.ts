/** Finds brackets without a partner. */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../lines/report.ts';
import { placesIn, textsOf } from './planTexts.ts';

/**
 * Opening and closing signs of each kind. Half- and full-width ones match each other, because texts mix them freely.
 */
const PAIRS = [
  ['（(', '）)'],
  ['《', '》'],
  ['〔', '〕'],
  ['【', '】'],
  ['“', '”'],
  ['‘', '’'],
] as const;
/**
 * The kind of a bracket, from 1, by its code unit; negative when it closes, 0 for any other sign. A table, because every
 * character of every text is looked up.
 */
const KINDS = new Int8Array(0x10000);
PAIRS.forEach(([opening, closing], at) => {
  for (const sign of opening) KINDS[sign.charCodeAt(0)] = at + 1;
  for (const sign of closing) KINDS[sign.charCodeAt(0)] = -at - 1;
});

/** `鼓励家长（监护人参与。` → one remark at （ */
export function* checkBrackets(plan: Plan): Generator<Remark> {
  for (const checked of textsOf(plan)) {
    const found = unmatched(checked.text);
    const placeOf = placesIn(checked);
    for (const offset of found) yield toRemark(checked.text.charAt(offset), placeOf(offset));
  }
}

/** Offsets of the brackets without a partner, in ascending order. */
function* unmatched(text: string): Generator<number> {
  const open: number[] = [];
  // A mark for each sign needs no sorting in the end, and no more is read than is listed.
  const alone = new Uint8Array(text.length);
  for (let offset = 0; offset < text.length; offset += 1) {
    const kind = KINDS[text.charCodeAt(offset)] ?? 0;
    if (kind === 0) continue;
    const last = open.at(-1);
    const closes = kind < 0 && last !== undefined && KINDS[text.charCodeAt(last)] === -kind;
    if (closes) alone[last] = 0;
    else alone[offset] = 1;
    if (closes) open.pop();
    else if (kind > 0) open.push(offset);
  }
  for (let offset = alone.indexOf(1); offset !== -1; offset = alone.indexOf(1, offset + 1)) yield offset;
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
