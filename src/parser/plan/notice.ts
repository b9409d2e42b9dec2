/** The covering notice: its issuer, number and date. */
import type { Issued } from '../../model/issued.ts';
import { textOf } from '../../model/tree.ts';
import type { AsideNode, PlanNode } from '../../model/tree.ts';
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { findDate } from './writtenDate.ts';

/** 某政发〔2021〕12号, in any brackets; a line of its own, or in brackets behind a title. */
const NUMBER = '[\\p{Script=Han}]{2,12}[〔[(【]\\d{4}[〕\\])】]第?\\d+号';
const OWN_LINE = new RegExp(`^${NUMBER}$`, 'u');
const BEHIND_TITLE = new RegExp(`(?<=\\()${NUMBER}(?=\\)$)`, 'u');

/**
 * Issuer, number and date from the notice before the first plan; null without a notice, or when it states none of them.
 */
export function readIssued(notice: AsideNode | PlanNode | undefined, { issuer }: Vocabulary): Issued | null {
  if (notice?.type !== 'notice') return null;
  const lines = notice.children.map(textOf);
  const by = firstOf(lines, (line) => issuer.exec(line)?.[1] ?? null);
  const number = firstOf(lines, findNumber);
  const date = firstOf(lines, (line) => findDate(withoutUnseen(toMatchForm(line))));
  return by === null && number === null && date === null ? null : { by, number, date };
}

function firstOf(lines: readonly string[], find: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

/** The number as printed, without blanks. `findNumber('某政发 〔2021〕 12 号') // => '某政发〔2021〕12号'` */
function findNumber(line: string): string | null {
  const printed = withoutUnseen(line);
  const form = toMatchForm(printed);
  const found = OWN_LINE.exec(form) ?? BEHIND_TITLE.exec(form);
  return found === null ? null : printed.slice(found.index, found.index + found[0].length);
}
