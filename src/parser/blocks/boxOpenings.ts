/** What stands in a text for itself: boxes, and the cells of tables. */
import { isAnnex } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import { headingLength } from '../lines/heading.ts';
import { matchMarker } from '../lines/marker.ts';
import { numberOf } from './offer.ts';
import type { EntryStart, Offer } from './offer.ts';
import { openPart, openPlan, openSection } from './state.ts';
import type { State } from './state.ts';

/**
 * A cell stands alone, the name of a group of rows heads a section; the list before its table has ended. The marker of a table above all domains opens the list of
 * each; the cells beside its items do not end it.
 */
export function offerCell(state: State, { text, cell }: EntryStart): Offer | undefined {
  if (cell === 'above') return { role: 'cell', takes: text.length, take: openAbove };
  if (cell === null || !state.inPlan) return undefined;
  if (cell === 'group') return offerGroup(state, text);
  if (state.part === null && cell !== 'beside') return undefined;
  return { role: 'cell', takes: text.length, take: cell === 'beside' ? () => undefined : closeList };

  function openAbove(open: State): void {
    if (!open.inPlan) openPlan(open);
    const opens = matchMarker(text, open.vocabulary.markers)?.opens ?? null;
    // A column of tasks: what stands in it is neither goal nor measure.
    const { ofTaskGoals } = open.vocabulary;
    const isOfTasks = ofTaskGoals !== null && matchMarker(text, ofTaskGoals.markers)?.opens !== opens;
    openPart(open, isOfTasks ? 'other' : 'domains');
    open.above = isOfTasks ? null : opens;
  }
}

/** A name with a number is a heading as others are, unless the table is all of the plan: directly below a title. */
function offerGroup({ part }: State, text: string): Offer | undefined {
  const enumerator = matchEnumerator(text);
  if (enumerator !== undefined && part !== null) return undefined;
  return {
    ...(enumerator === undefined ? {} : numberOf(enumerator)),
    role: 'section',
    takes: text.length,
    take: (open) => {
      if (open.part === null) openPart(open, 'other');
      openSection(open);
      if (enumerator !== undefined) open.sections = { style: enumerator.style, last: enumerator.num };
    },
  };
}

/** Behind a box or a table numbers are its own; those of the sections may run on later. */
function closeList(state: State): void {
  if (!state.inBox) state.before.steps = state.steps ?? state.before.steps;
  state.inBox = true;
  state.broken = state.list ?? state.broken;
  state.list = null;
  state.steps = null;
}

/** The numbers of a box are its own: the list before it has ended. */
export function offerBox(state: State, passage: EntryStart): Offer | undefined {
  const { text, lineStart, complete, bare } = passage;
  if (!lineStart || !complete || bare !== null || !state.inPlan || state.part === null) return undefined;
  if (isMarkerDue(state, text)) return undefined;
  if (!state.vocabulary.box.test(text) && !isAnnexAmid(state, text) && !headsOwnList(state, passage)) return undefined;
  // As a cell, it needs no stop: what follows is no end of it.
  return { role: 'cell', takes: text.length, take: closeList };
}

/** What a plan begins with: behind it come its domains or tasks, and so no annex of the whole. */
const FIRST_PARTS: ReadonlySet<State['part']> = new Set(['preface', 'guidance', 'overall-goal']);

/** 附：主要指标 below the overall goal: a table set into the text. */
export function isAnnexAmid({ part, vocabulary }: State, text: string): boolean {
  return FIRST_PARTS.has(part) && isAnnex(text, vocabulary.closing);
}

/** 重点行动： opens the measures of a domain that has none yet; else it is the head of a box. */
function isMarkerDue({ inDomain, list, vocabulary }: State, text: string): boolean {
  const marker = inDomain && list?.opens !== 'measure' ? matchMarker(text, vocabulary.markers) : undefined;
  return marker?.length === text.length && (marker.opens === 'measure' ? list !== null : list === null);
}

/** A heading without a number, right before a 1 in a list that is further on: whatever its words, its list is its own. */
function headsOwnList({ list, vocabulary }: State, { text, following: [next] }: EntryStart): boolean {
  if (list?.items == null || next === undefined || headingLength(text, vocabulary.headings) !== text.length)
    return false;
  if (/[。;:]$/u.test(text) || matchEnumerator(text) !== undefined) return false;
  if (matchMarker(text, vocabulary.markers) !== undefined) return false;
  const number = matchEnumerator(next.compact);
  return number?.num === 1 && number.style === list.items.style;
}
