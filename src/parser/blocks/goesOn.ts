/** Whether a line that begins nothing goes on with the entry before it. */
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { beginsDuty, isDutyLine } from '../lines/dutyLabel.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import { bulletLength, matchEnumerator } from '../lines/enumerator.ts';
import type { LinePiece } from '../lines/logicalLine.ts';
import type { Entry } from './entry.ts';
import { HEADINGS } from './joins.ts';

/** True when text continues the entry before it: an item, a broken sentence, or a list of departments. */
export function goesOn(previous: Entry, broken: boolean, pieces: LinePiece[], duties: DutyPatterns): boolean {
  if (broken) return true;
  if (previous.role === 'goal' || previous.role === 'measure') return !isStray(pieces, duties);
  const heading = HEADINGS.has(previous.role) || (previous.role === 'section' && !previous.runIn);
  const text = toMatchForm(pieces[0]?.value ?? '');
  return !heading && (beginsDuty(text, duties) || (previous.printed !== null && isDutyLine(text, duties)));
}

const LONGEST_STRAY = 30;

/**
 * A short line without a stop or a comma, behind an item that has ended: a heading or a line of the page, no sentence of it.
 * A line with a number, a dash or a rate is a point of the item.
 */
function isStray(pieces: readonly LinePiece[], duties: DutyPatterns): boolean {
  const text = withoutUnseen(toMatchForm(pieces.map(({ value, furniture }) => (furniture ? '' : value)).join('')));
  if (text.length > LONGEST_STRAY || /[。;,、.!?:)\]】〕〉>]/u.test(text)) return false;
  if (matchEnumerator(text) !== undefined || bulletLength(text) > 0 || /\d(?:[%‰]|\/10万)/u.test(text)) return false;
  return !beginsDuty(text, duties) && !beginsDuty(`${text}:`, duties);
}
