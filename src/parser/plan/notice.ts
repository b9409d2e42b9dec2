/** The covering notice: its issuer, number and date. */
import type { Issued } from '../../model/issued.ts';
import { textOf } from '../../model/tree.ts';
import type { AsideNode, PlanNode } from '../../model/tree.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';

const NUMBER = /^[\p{Script=Han}]{2,12}[〔[]\d{4}[〕\]]\s{0,9}\d+\s{0,9}号$/u;
const DATE = /^(\d{4})\s{0,9}年\s{0,9}(\d{1,2})\s{0,9}月\s{0,9}(\d{1,2})\s{0,9}日$/u;

/**
 * Issuer, number and date from the notice before the first plan; null without a notice, or when it states none of them.
 */
export function readIssued(notice: AsideNode | PlanNode | undefined, { issuer }: Vocabulary): Issued | null {
  if (notice?.type !== 'notice') return null;
  const lines = notice.children.map(textOf);
  const by = firstMatch(lines, issuer)?.[1] ?? null;
  const number = firstMatch(lines, NUMBER)?.[0] ?? null;
  const date = toDate(firstMatch(lines, DATE));
  return by === null && number === null && date === null ? null : { by, number, date };
}

function firstMatch(lines: string[], pattern: RegExp): RegExpExecArray | undefined {
  for (const line of lines) {
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return undefined;
}

function toDate(match: RegExpExecArray | undefined): string | null {
  const [, year = '', month = '', day = ''] = match ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
