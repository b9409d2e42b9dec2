/** The opening of an item of a list, or of a numbered paragraph. */
import type { Enumerator } from '../lines/enumerator.ts';
import { numberOf } from './offer.ts';
import type { Offer, EntryStart } from './offer.ts';
import type { State } from './state.ts';
import { fits, fitsSteps } from './sequences.ts';

export function offerListed(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const { list } = state;
  if (!state.inPlan || state.part === null) return undefined;
  if (resumes(state, enumerator)) return resume(state, enumerator);
  const fit = list === null ? fitsSteps(state, enumerator, passage) : fits(list.items, enumerator, passage);
  if (fit === undefined) return undefined;
  return {
    ...fit,
    ...numberOf(enumerator),
    role: list?.opens ?? 'paragraph',
    take: (open) => {
      const items = { style: enumerator.style, last: enumerator.num };
      if (open.list === null) open.steps = items;
      else open.list.items = items;
    },
  };
}

function resume({ broken }: State, enumerator: Enumerator): Offer | undefined {
  if (broken === null) return undefined;
  const { opens } = broken;
  return {
    ...numberOf(enumerator),
    role: opens,
    take: (open) => {
      open.list = { opens, items: { style: enumerator.style, last: enumerator.num } };
      open.inBox = false;
    },
  };
}

/** The next number of the list that a box broke into, where the box itself does not count so far. */
function resumes({ list, broken, steps, inBox }: State, { style, num }: Enumerator): boolean {
  const items = broken?.items;
  if (list !== null || !inBox || items?.style !== style || items.last + 1 !== num) return false;
  return steps === null || steps.style !== style || steps.last + 1 !== num;
}
