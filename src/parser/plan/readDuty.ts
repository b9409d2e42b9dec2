/**
 * Duty: the departments named after a goal, in any notation that plans use: （牵头单位：A；责任单位：B、C）,
 * （责任单位：A、B）, the same on lines of their own, （A牵头，B配合）, （A、B负责）.
 *
 * Guarantees: the cuts are in order, do not overlap, and cover the goal together with the words before them; a name is
 * never altered; characters that a page break printed twice become a `repeat`, not a department.
 */
import { toCompact } from '../../text/compact.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { findDutyLabels } from '../lines/dutyLabel.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import { cutList } from './dutyNames.ts';
import type { DutyRole } from './dutyNames.ts';
import type { Cut } from './phrases.ts';

/** A range of a compact text that is a list of names. */
interface NameList {
  role: DutyRole;
  start: number;
  end: number;
}

const NESTED = '(?:[^()]|\\([^()]{0,100}\\))';
const TOLD = new RegExp(
  `\\((${NESTED}{2,200}?)牵头(?:[,;、。](${NESTED}{2,300}?)(?:配合|参与|协助|负责|落实|协同))?\\)[。.;]?$`,
  'u',
);
const CHARGED = new RegExp(`\\((${NESTED}{2,300}?)(?:共同|按职责|分别){0,3}负责(?:落实)?\\)[。.;]?$`, 'u');

/** The end of a goal's words, and the cuts of the text after them; undefined when no department is named. */
export function readDuty(value: string, patterns: DutyPatterns): { wordsEnd: number; cuts: Cut[] } | undefined {
  const { text, placeOf } = toCompact(toMatchForm(value));
  const lists = labelledLists(text, patterns) ?? toldLists(text, patterns);
  if (lists === undefined) return undefined;
  const cuts: Cut[] = [];
  let from = lists.start;
  for (const { role, start, end } of lists.lists) {
    cuts.push({ type: 'mark', start: from, end: start });
    for (const cut of cutList(text, start, end, role)) cuts.push(cut);
    from = cuts.at(-1)?.end ?? end;
  }
  cuts.push({ type: 'mark', start: from, end: text.length });
  const backInValue = (cut: Cut): Cut => ({ ...cut, start: placeOf(cut.start), end: placeOf(cut.end) });
  return { wordsEnd: placeOf(lists.start), cuts: cuts.map(backInValue) };
}

interface Found {
  /** End of the goal's words. */
  start: number;
  lists: NameList[];
}

/** Lists with a label and a colon, from the first label that opens a bracket or follows a sentence. */
function labelledLists(text: string, patterns: DutyPatterns): Found | undefined {
  const labels = findDutyLabels(text, patterns);
  const first = labels.findIndex((label) => opensList(text, label));
  const opening = labels[first];
  if (opening === undefined) return undefined;
  const lists = labels.slice(first).map((label, at): NameList => ({
    role: label[1] === undefined ? 'responsible' : 'lead',
    start: label.index + label[0].length,
    end: labels[first + at + 1]?.index ?? text.length,
  }));
  return { start: opening.index, lists };
}

function opensList(text: string, { index, 0: label }: RegExpExecArray): boolean {
  return /^[(【]/u.test(label) || index === 0 || /[。.;)]/u.test(text.charAt(index - 1));
}

/** Lists without a label, in a phrase (A牵头，B配合) in the last bracket of the goal. */
function toldLists(text: string, { body }: DutyPatterns): Found | undefined {
  const match = TOLD.exec(text) ?? CHARGED.exec(text);
  if (match === null || !body.test(match[1] ?? '')) return undefined;
  const [, first = '', second] = match;
  const start = match.index + 1;
  const led = TOLD.test(text);
  const lists: NameList[] = [{ role: led ? 'lead' : 'responsible', start, end: start + first.length }];
  if (second !== undefined) {
    const from = text.indexOf(second, start + first.length + '牵头'.length);
    lists.push({ role: 'responsible', start: from, end: from + second.length });
  }
  return { start: match.index, lists };
}
