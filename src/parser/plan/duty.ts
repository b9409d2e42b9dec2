/**
 * Duty: the list of departments behind a goal, （牵头单位：A、B；责任单位：C、D等…成员单位）, found and cut up.
 *
 * Guarantees: the cuts stand in order, do not overlap, and with the words before them cover the goal; a name is
 * never altered; characters that a page break printed twice become a `repeat`, not a department.
 */
import { trimRange } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import type { Cut } from './phrases.ts';

type Role = 'lead' | 'responsible';

const OPENING = /\(\s*(?:牵头单位|责任单位)\s*:/gu;
const LIST_LABEL = /(牵头单位|责任单位)\s*:/gu;
const SEPARATOR = /[、,;。)]/u;
/** 等 that ends a list of names, not the 等 of 平等. */
const ET_CETERA = /等(?=各|有关|相关|其他|省|市|县|区|部门|单位|成员)/u;
const COLLECTIVE = /^(?:各|有关|相关|其他)|(?:成员单位|特邀单位)$/u;
const ROLES: Record<string, Role> = { 牵头单位: 'lead', 责任单位: 'responsible' };

/** Where the words of a goal end, and the cuts of the list behind them; undefined when there is no such list. */
export function readDuty(value: string): { wordsEnd: number; cuts: Cut[] } | undefined {
  const form = toMatchForm(value);
  const opening = [...form.matchAll(OPENING)].at(-1);
  if (opening === undefined) return undefined;
  const wordsEnd = trimRange(form, 0, opening.index)[1];
  const labels = [...form.matchAll(LIST_LABEL)].filter((label) => label.index > opening.index);
  const cuts: Cut[] = [];
  let from = opening.index;
  labels.forEach((label, at) => {
    const start = label.index + label[0].length;
    const end = labels[at + 1]?.index ?? form.length;
    cuts.push({ type: 'mark', start: from, end: start });
    cuts.push(...cutList(form, start, end, ROLES[label[1] ?? ''] ?? 'responsible'));
    from = cuts.at(-1)?.end ?? end;
  });
  cuts.push({ type: 'mark', start: from, end: form.length });
  return { wordsEnd, cuts };
}

/** The cuts of one list: names and the separators between them, without the separators at its end. */
function cutList(form: string, start: number, end: number, role: Role): Cut[] {
  const names = splitNames(form, start, end);
  const last = names.at(-1);
  if (last === undefined) return [];
  const cuts: Cut[] = [];
  let from = start;
  for (const [first, after] of names) {
    if (first > from) cuts.push({ type: 'mark', start: from, end: first });
    const name = form.slice(first, after);
    const tail = collectiveStart(name);
    if (tail !== undefined) {
      if (tail > 0) cuts.push({ type: role, start: first, end: first + tail });
      return [...cuts, { type: 'collective', start: first + tail, end: last[1] }];
    }
    cuts.push({ type: isRepeat(form, from, first, name) ? 'repeat' : role, start: first, end: after });
    from = after;
  }
  return cuts;
}

function splitNames(form: string, start: number, end: number): [number, number][] {
  const names: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !SEPARATOR.test(form.charAt(at))) continue;
    const [first, after] = trimRange(form, from, at);
    if (first < after) names.push([first, after]);
    from = at + 1;
  }
  return names;
}

/** Where in a name the part begins that names no body; undefined when there is none. */
function collectiveStart(name: string): number | undefined {
  const at = ET_CETERA.exec(name)?.index;
  if (at !== undefined && at > 0) return at;
  return COLLECTIVE.test(name) ? 0 : undefined;
}

/**
 * True when a name only says again how the one before it ended, behind a bracket that closed too early:
 * 市中级人民法院) / 法院、市司法局 (聊城, lines 925–927 of the text of 2021).
 */
function isRepeat(form: string, from: number, first: number, name: string): boolean {
  return form.slice(from, first).includes(')') && form.slice(0, from).endsWith(name);
}
