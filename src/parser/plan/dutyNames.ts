/** Cuts a list of departments into names, the closing collective that names no body, and repeats from page breaks. */
import type { Cut } from './phrases.ts';

export type DutyRole = 'lead' | 'responsible';

/** 等 that ends a list of names, not the 等 of 平等. */
const ET_CETERA = /等(?=各|有关|相关|其他|省|市|县|区|部门|单位|成员)/u;
const COLLECTIVE = /^(?:各|有关|相关|其他)|(?:成员单位|特邀单位)$/u;
const SEPARATOR = /[、,;。.】]/u;

/** The cuts of one list in a compact text: names and the marks between them, without the marks at its end. */
export function cutList(text: string, start: number, end: number, role: DutyRole): Cut[] {
  const names = splitNames(text, start, end);
  const listEnd = names.at(-1)?.[1] ?? start;
  const cuts: Cut[] = [];
  let from = start;
  for (const [first, after] of names) {
    if (first > from) cuts.push({ type: 'mark', start: from, end: first });
    const name = text.slice(first, after);
    const tail = collectiveStart(name);
    if (tail !== undefined) {
      if (tail > 0) cuts.push({ type: role, start: first, end: first + tail });
      return [...cuts, { type: 'collective', start: first + tail, end: listEnd }];
    }
    cuts.push({ type: isRepeat(text, from, first, name) ? 'repeat' : role, start: first, end: after });
    from = after;
  }
  return cuts;
}

/** Ranges of the names. A bracket within a name is part of it; an unmatched closing bracket ends a name. */
function splitNames(text: string, start: number, end: number): [number, number][] {
  const names: [number, number][] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    const sign = at === end ? '、' : text.charAt(at);
    if (sign === '(') depth += 1;
    const closes = sign === ')' && depth === 0;
    if (sign === ')' && depth > 0) depth -= 1;
    if (at < end && !closes && (depth > 0 || !SEPARATOR.test(sign))) continue;
    if (from < at) names.push([from, at]);
    from = at + 1;
  }
  return names;
}

/** Start of the part of a name that names no body; undefined when there is none. */
function collectiveStart(name: string): number | undefined {
  const at = ET_CETERA.exec(name)?.index;
  if (at !== undefined && at > 0) return at;
  return COLLECTIVE.test(name) ? 0 : undefined;
}

/**
 * True when a name only repeats the end of the one before it, after a bracket that closed too early: 市中级人民法院) /
 * 法院、市司法局 (聊城, lines 925–927 of the text of 2021).
 */
function isRepeat(text: string, from: number, first: number, name: string): boolean {
  return text.slice(from, first).includes(')') && text.slice(0, from).endsWith(name);
}
