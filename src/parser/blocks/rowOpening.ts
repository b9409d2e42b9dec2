/** The opening of a row of a table of tasks: an item of the open list, or a numbered paragraph of its part. */
import type { EntryStart, Offer } from './offer.ts';
import { openPart } from './state.ts';
import type { State } from './state.ts';

/** Directly below a title, or what a preamble says below it, the table is all of the plan: a part without a heading. */
export function offerRow(state: State, { text, row }: EntryStart): Offer | undefined {
  if (row === null || !state.inPlan) return undefined;
  const { num, printed, cells } = row;
  return {
    role: state.list?.opens ?? 'paragraph',
    num,
    printed,
    label: cells[0]?.start ?? 0,
    row,
    takes: text.length,
    take: (open) => {
      const items = { style: 'arabic-bare', last: num } as const;
      if (open.part === null) openPart(open, 'other');
      if (open.list === null) open.steps = items;
      else open.list.items = items;
    },
  };
}
