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
/** The kind of a bracket, from 1, by its code unit; negative when it closes. */
const KINDS = new Map(
  PAIRS.flatMap(([opening, closing], at) => [...kindOf(opening, at + 1), ...kindOf(closing, -at - 1)]),
);

/** `鼓励家长（监护人参与。` → one remark at （ */
export function* checkBrackets(plan: Plan): Generator<Remark> {
  for (const checked of textsOf(plan)) {
    const found = unmatched(checked.text);
    const placeOf = placesIn(checked);
    for (const offset of found) yield toRemark(checked.text.charAt(offset), placeOf(offset));
  }
}

/** Offsets of the brackets without a partner, in ascending order. */
function unmatched(text: string): Iterable<number> {
  const open: number[] = [];
  const stray: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const kind = KINDS.get(text.charCodeAt(offset));
    if (kind === undefined) continue;
    if (kind > 0) open.push(offset);
    else if (KINDS.get(text.charCodeAt(open.at(-1) ?? -1)) === -kind) open.pop();
    else stray.push(offset);
  }
  // A typed array sorts by number without a comparator; with one, ten million brackets take seconds.
  return new Uint32Array(stray.concat(open)).sort();
}

function kindOf(signs: string, kind: number): [number, number][] {
  return Array.from(signs, (sign) => [sign.charCodeAt(0), kind]);
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
