/**
 * Duty: the departments named after an item, in any notation that plans use: （牵头单位：A；责任单位：B、C）, the same in
 * other brackets or on lines of their own, with people and dates beside them (责任领导：, 完成时限：), or told in words
 * (由A牵头，会同B), (A、B按职责分工负责).
 *
 * Guarantees: the cuts are in order, do not overlap, and cover the item; a name is never altered; words behind a closed
 * list are words of the item; characters that a page break printed twice become a `repeat`, not a department.
 */
import { toCompact } from '../../text/compact.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { SET_OFF, findDutyLabels } from '../lines/dutyLabel.ts';
import type { DutyLabel, DutyPatterns } from '../lines/dutyLabel.ts';
import { countBrackets, groupEnd, groupStart } from './dutyGroup.ts';
import { cutList } from './dutyNames.ts';
import type { DutyText } from './dutyNames.ts';
import type { Cut } from './phrases.ts';
import { clausesOf } from './toldClauses.ts';
import { findToldLists } from './toldDuty.ts';

const SIGNS_BEFORE = new RegExp(`${SET_OFF}$`, 'u');

/**
 * The cuts of an item's value, words included; undefined when it names no department. `lineStarts` are the offsets in
 * it at which its lines begin.
 */
export function readDuty(value: string, lineStarts: readonly number[], patterns: DutyPatterns): Cut[] | undefined {
  const { text, placeOf } = toCompact(toMatchForm(value));
  const starts = new Set(lineStarts);
  const list: DutyText = {
    text,
    blankBefore: (at) => at > 0 && placeOf(at) - placeOf(at - 1) > 1,
    body: patterns.body,
  };
  const labels = findDutyLabels(text, patterns);
  const cuts = labelledCuts(list, labels, (at) => starts.has(placeOf(at))) ?? toldCuts(list);
  // What is not seen at the very beginning belongs to the first cut.
  return cuts?.map((cut, at) => ({ ...cut, start: at === 0 ? 0 : placeOf(cut.start), end: placeOf(cut.end) }));
}

/** The cuts of a text with labels; undefined when no label opens a list. */
function labelledCuts(
  list: DutyText,
  labels: readonly DutyLabel[],
  beginsLine: (at: number) => boolean,
): Cut[] | undefined {
  const { text } = list;
  const closesLater = countBrackets(text);
  const groups: Cut[][] = [];
  let from = 0;
  for (const [at, label] of labels.entries()) {
    if (label.start < from) continue;
    const begin = groupStart(text, label, beginsLine);
    if (begin === undefined || begin < from) continue;
    const end = groupEnd(text, begin, label, closesLater);
    const cuts = groupCuts(list, labelsWithin(labels, at, begin, end), begin, end);
    groups.push(filled('words', from, begin, []), filled('mark', begin, end, cuts));
    from = end;
  }
  return groups.length === 0 ? undefined : [...groups.flat(), ...filled('words', from, text.length, [])];
}

/** The labels of a group that holds the label at an index; the labels are in the order of the text. */
function labelsWithin(labels: readonly DutyLabel[], at: number, begin: number, end: number): DutyLabel[] {
  let [first, behind] = [at, at];
  while (first > 0 && (labels[first - 1]?.start ?? -1) >= begin) first -= 1;
  while (behind < labels.length && (labels[behind]?.start ?? end) < end) behind += 1;
  return labels.slice(first, behind);
}

/** What the labels of a group announce, and the dates before the first of them. */
function groupCuts(list: DutyText, within: readonly DutyLabel[], begin: number, end: number): Cut[] {
  const before = cutList(list, begin + 1, within[0]?.start ?? begin, 'responsible');
  const announced = within.flatMap((label, at) => announcedBy(list, label, announcedTo(list, within[at + 1], end)));
  return [...before.filter(({ type }) => type === 'deadline'), ...announced];
}

/** Where the list before a label ends: the signs that set the label off are no part of it. */
function announcedTo({ text }: DutyText, next: DutyLabel | undefined, end: number): number {
  if (next === undefined) return end;
  return next.start - (SIGNS_BEFORE.exec(text.slice(Math.max(0, next.start - 2), next.start))?.[0].length ?? 0);
}

function announcedBy(list: DutyText, { kind, end: from }: DutyLabel, end: number): Cut[] {
  if (kind === 'person') return [];
  if (kind === 'lead') return cutList(list, from, end, kind);
  if (kind === 'responsible') return toldWithin(list, from, end) ?? cutList(list, from, end, kind);
  const length = list.text.slice(from, end).search(/[,;。)\]】〕}〉》」』>]|$/u);
  return [{ type: 'deadline', start: from, end: from + length }];
}

/** Behind a label that names no lead, the lists of its clauses when one of them does: 责任分工：A牵头，B配合. */
function toldWithin(list: DutyText, from: number, end: number): Cut[] | undefined {
  const clauses = clausesOf(list.text.slice(from, end), from);
  if (!clauses.some(({ role }) => role === 'lead')) return undefined;
  return clauses.flatMap(({ start, words, role }) => cutList(list, start, start + words.length, role ?? 'responsible'));
}

/** The cuts of a text that tells its lists in words; undefined when it tells none. */
function toldCuts(list: DutyText): Cut[] | undefined {
  const told = findToldLists(list);
  if (told === undefined) return undefined;
  const { start, end, lists } = told;
  const cuts = lists.flatMap(({ role, start: first, end: last }): Cut[] =>
    role === 'deadline' ? [{ type: role, start: first, end: last }] : cutList(list, first, last, role),
  );
  return [...filled('words', 0, start, []), ...filled('mark', start, end, cuts)];
}

/** The cuts with the gaps between them, and at either end, filled by cuts of one type. */
function filled(type: Cut['type'], start: number, end: number, cuts: readonly Cut[]): Cut[] {
  const all: Cut[] = [];
  let from = start;
  for (const cut of cuts) {
    if (cut.start > from) all.push({ type, start: from, end: cut.start });
    all.push(cut);
    from = cut.end;
  }
  return from < end ? [...all, { type, start: from, end }] : all;
}
