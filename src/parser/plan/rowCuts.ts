/** The cells of a row of a table of tasks as cuts of its entry: words, names of bodies, a date. */
import { toCompact } from '../../text/compact.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import type { ChargedRow } from '../lines/taskRow.ts';
import { cutList } from './dutyNames.ts';
import type { DutyText } from './dutyNames.ts';
import type { Cut } from './phrases.ts';

/** The cuts of a row's value, from its number on. */
export function rowCuts(value: string, { cells }: ChargedRow, { body }: DutyPatterns): Cut[] {
  const { text, placeOf } = toCompact(toMatchForm(value));
  const list: DutyText = { text, blankBefore: (at) => at > 0 && placeOf(at) - placeOf(at - 1) > 1, body };
  const cuts: Cut[] = [];
  let from = cells[0]?.start ?? 0;
  const add = (cut: Cut): void => {
    if (cut.start > from) cuts.push({ type: 'mark', start: from, end: cut.start });
    cuts.push(cut);
    from = cut.end;
  };
  for (const { role, start, end } of cells) {
    if (role === 'lead' || role === 'responsible') for (const cut of cutList(list, start, end, role)) add(cut);
    else if (end > start) add({ type: role, start, end });
  }
  if (from < text.length) cuts.push({ type: 'mark', start: from, end: text.length });
  return cuts.map((cut) => ({ ...cut, start: placeOf(cut.start), end: placeOf(cut.end) }));
}
