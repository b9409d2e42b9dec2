/** The opening of a page out of the middle of a plan of tasks: （三）……, and a numbered task with its bodies in the next line. */
import { isDutyLine } from '../lines/dutyLabel.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator, EnumeratorStyle } from '../lines/enumerator.ts';
import { headingLength } from '../lines/heading.ts';
import { numberOf } from './offer.ts';
import type { EntryStart, Offer } from './offer.ts';
import { openPart, openPlan } from './state.ts';
import type { State } from './state.ts';

const OF_TASKS: ReadonlySet<EnumeratorStyle> = new Set(['arabic-point', 'arabic-bracket', 'circled']);
const LONGEST_TASK = 400;

/** A section of a part whose beginning is on another page; undefined where a plan has begun, or its first section does. */
export function offerPageSection(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const { plans, vocabulary } = state;
  const { text, lineStart, following } = passage;
  const words = text.slice(enumerator.length);
  if (plans > 0 || !lineStart || enumerator.num === 1 || !isChargedTask(following[0]?.compact, vocabulary.duties))
    return undefined;
  if (headingLength(words, vocabulary.headings) !== words.length) return undefined;
  return {
    ...numberOf(enumerator),
    role: 'section',
    takes: text.length,
    take: (open) => {
      openPlan(open);
      openPart(open, 'other');
      open.sections = { style: enumerator.style, last: enumerator.num };
    },
  };
}

/** 5.改造电梯80部。(区住建局负责) */
function isChargedTask(compact: string | undefined, duties: DutyPatterns): boolean {
  if (compact === undefined || compact.length > LONGEST_TASK) return false;
  const number = matchEnumerator(compact);
  if (number === undefined || !OF_TASKS.has(number.style)) return false;
  return isDutyLine(
    compact.slice(Math.max(...['(', '[', '【', '〔'].map((sign) => compact.lastIndexOf(sign)), 0)),
    duties,
  );
}
