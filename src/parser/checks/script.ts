/** Finds traditional characters in a text that is otherwise simplified: recognition errors (中小學生). */
import type { Plan } from '../../model/plan.ts';
import { simplify, traditionalPairs } from '../../text/forms/traditional.ts';
import type { Remark } from '../lines/report.ts';
import { placesIn, textsOf } from './planTexts.ts';

/** Above this share, the text is simply written in traditional characters. */
const SHARE_MIXED = 0.005;
/** 1 for every such character; a table, because every character of every text is looked up. */
const TRADITIONAL = new Uint8Array(0x10000);
for (const [from] of traditionalPairs()) if (from.length === 1) TRADITIONAL[from.charCodeAt(0)] = 1;

/** `中小學生` in a simplified text → one remark at 學 */
export function* checkScript(plan: Plan): Generator<Remark> {
  const texts = textsOf(plan);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const found = texts.map(({ text }) => traditionalIn(text));
  const count = found.reduce((sum, offsets) => sum + offsets.length, 0);
  if (count > SHARE_MIXED * length) return;
  for (const [at, checked] of texts.entries()) {
    const placeOf = placesIn(checked);
    for (const offset of found[at] ?? []) yield toRemark(checked.text.charAt(offset), placeOf(offset));
  }
}

/** Offsets of characters whose simplified form differs. */
function traditionalIn(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (TRADITIONAL[text.charCodeAt(at)] === 1) offsets.push(at);
  return offsets;
}

function toRemark(actual: string, place: { line: number; column: number }): Remark {
  return {
    ruleId: 'mixed-script',
    severity: 'warning',
    reason: 'A traditional character stands in simplified text',
    ...place,
    expected: simplify(actual),
    actual,
    note: 'The text is kept as it is.',
  };
}
