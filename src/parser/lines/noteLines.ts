/** Notes on a sign in the text above: 达到81.6岁以上①。 and, further down in a line of its own, ①按常住人口计算。 */
import { CIRCLED_SIGNS } from '../../text/numerals.ts';
import type { LogicalLine } from './logicalLine.ts';

const SIGN = `[${CIRCLED_SIGNS}]|[\\[〔]\\d{1,2}[\\]〕]`;
/** A sign that refers to a note stands behind a word and before a stop; one that counts stands before words. */
const REFERENCE = new RegExp(`(?<=[\\p{Script=Han}\\d%‰”》)])(?:${SIGN})(?=[。,;、:]|$)`, 'gu');
const NOTE = new RegExp(`^(${SIGN}).`, 'u');
/** As far behind its sign a note may stand, in lines: at the foot of a page. */
const FARTHEST = 60;

/** The lines, with those marked that are notes; each sign has one. */
export function markNotes(lines: readonly LogicalLine[]): LogicalLine[] {
  const references = new Map<string, number>();
  return lines.map((line, at) => {
    const sign = NOTE.exec(line.compact)?.[1];
    const above = sign === undefined ? undefined : references.get(sign);
    for (const [found] of line.compact.matchAll(REFERENCE)) references.set(found, at);
    if (sign === undefined || above === undefined || at - above > FARTHEST) return line;
    references.delete(sign);
    return { ...line, listed: 'note' };
  });
}
