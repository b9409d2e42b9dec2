/** Openings: what can begin a new entry, in the order in which they are asked. */
import { contentsKey, isContentsHeading, looksLikeContentsEntry } from '../lines/contents.ts';
import { isClosing, isImprint } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import { matchMarker } from '../lines/marker.ts';
import { isPrefaceHeading } from '../lines/partHeading.ts';
import { looksLikeTitle } from '../lines/title.ts';
import type { Cursor, Opening } from './cursor.ts';
import { addEntry, closePlan, openPart, openPlan } from './state.ts';
import type { State } from './state.ts';
import { openNumbered } from './numbered.ts';

export const openings: Opening[] = [
  openContentsEntry,
  openTitle,
  openContents,
  openPreface,
  openClosing,
  openImprint,
  openMarker,
  openNumbered,
];

function openContentsEntry(state: State, { line }: Cursor): boolean {
  if (state.contents === null) return false;
  const key = contentsKey(line.form);
  if (key === state.contents.first || !looksLikeContentsEntry(line.form)) {
    state.contents = null;
    return false;
  }
  state.contents.first ??= key;
  addEntry(state, line, { role: 'contents' });
  return true;
}

function openTitle(state: State, { line, following }: Cursor): boolean {
  if (!looksLikeTitle(line.form) || !following.some(({ form }) => beginsPlan(form))) return false;
  openPlan(state);
  addEntry(state, line, { role: 'title' });
  return true;
}

function beginsPlan(form: string): boolean {
  if (isContentsHeading(form) || isPrefaceHeading(form)) return true;
  const enumerator = matchEnumerator(form);
  return enumerator?.num === 1 && (enumerator.style === 'chinese-comma' || enumerator.style === 'chapter');
}

function openContents(state: State, { line }: Cursor): boolean {
  if (!isContentsHeading(line.form)) return false;
  if (!state.inPlan || state.part !== null) openPlan(state);
  state.contents = { first: null };
  addEntry(state, line, { role: 'contents' });
  return true;
}

function openPreface(state: State, { line }: Cursor): boolean {
  if (!isPrefaceHeading(line.form)) return false;
  if (!state.inPlan || state.part !== null) openPlan(state);
  openPart(state, 'preface');
  addEntry(state, line, { role: 'part', kind: 'preface' });
  return true;
}

function openClosing(state: State, { line }: Cursor): boolean {
  if (!state.inPlan || state.part === null || !isClosing(line.form)) return false;
  addEntry(state, line, { role: 'closing' });
  closePlan(state);
  return true;
}

function openImprint(state: State, { line }: Cursor): boolean {
  if (state.plans === 0 || !isImprint(line.form)) return false;
  closePlan(state);
  addEntry(state, line, { role: 'imprint' });
  return true;
}

function openMarker(state: State, { line }: Cursor): boolean {
  const marker = state.inPlan ? matchMarker(line.form) : undefined;
  if (marker === undefined) return false;
  state.list = { opens: marker.opens, items: null };
  addEntry(state, line, { role: `${marker.opens}-marker`, labelLength: marker.labelLength });
  return true;
}
