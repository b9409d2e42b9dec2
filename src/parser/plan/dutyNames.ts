/**
 * Cuts a list of departments into names, the closing collective that names no body, dates by which it is done, and
 * repeats from page breaks.
 */
import type { Cut } from './phrases.ts';
import { isDeadline, toldPrefix, toldSuffix } from '../lines/dutyWords.ts';

export type DutyRole = 'lead' | 'responsible';

/** The compact text of an item, and where blanks stood in it. */
export interface DutyText {
  text: string;
  /** True when a blank stood before the n-th code unit. */
  blankBefore: (at: number) => boolean;
  /** The end of a body's name. */
  body: RegExp;
}

/** 等 that ends a list of names, not the 等 of 平等. */
const ET_CETERA = /等(?=各|有关|相关|其他|省|市|县|区|部门|单位|成员)/u;
/** Words for bodies of a kind, without a place: 街道办事处. */
const COLLECTIVE =
  /^(?:各|有关|相关|其他)|(?:成员单位|特邀单位)$|^(?:街道(?:办事处)?|乡镇(?:人民)?政府|乡镇街道|镇街|社区居委会|村居委会|村\(居\)委会)$/u;
/** The closing brackets are of the group; round ones may be of a name. */
const SEPARATOR = /[、,;。./|】\]〕}〉》」』>]/u;
/** 市教育局会同市体育局: another name begins. 联合 of 妇女联合会 is of the name. */
export const JOINING = /会同|联合(?!会)/u;
const JOINED = new RegExp(`(?:${JOINING.source})`, 'uy');
/** 市民政局（牵头）: what the body does stands behind its name. */
export const TOLD_ROLE =
  /(?<=.{2})\((?:(?<lead>牵头(?:单位|部门|负责)?|主办|主责|主管)|配合(?:单位|部门)?|参与|协办|协助|责任(?:单位|部门)|负责)\)$/u;
const LEAD_MARK = /^[★☆*▲△※◆●]$/u;
/** Behind a blank, a name begins with its place or as people's organisations do. */
const BEGINS_NAME = /^[省市县区州盟旗镇乡各团]/u;
/** Shorter beginnings are parted by blanks for looks only: 市委 组织部. */
const SHORTEST_PARTED = 3;

/** The cuts of one list: names and the marks between them, without the marks at its end. */
export function cutList(list: DutyText, start: number, end: number, role: DutyRole): Cut[] {
  const { text } = list;
  const names = splitNames(list, start, end);
  const listEnd = names.at(-1)?.[1] ?? start;
  const cuts: Cut[] = [];
  let from = start;
  for (const [first, after] of names) {
    if (first > from) cuts.push({ type: 'mark', start: from, end: first });
    const name = text.slice(first, after);
    const tail = collectiveStart(name);
    const mark = leadMark(name);
    if (mark !== undefined) {
      const [begins, ends] = mark;
      cuts.push(
        { type: 'mark', start: first, end: first + begins },
        { type: 'lead', start: first + begins, end: first + ends },
      );
      from = first + ends;
      continue;
    }
    const told = TOLD_ROLE.exec(name);
    if (told !== null) {
      cuts.push({
        type: told.groups?.['lead'] === undefined ? 'responsible' : 'lead',
        start: first,
        end: first + told.index,
      });
      from = first + told.index;
      continue;
    }
    if (tail !== undefined) {
      if (tail > 0) cuts.push({ type: role, start: first, end: first + tail });
      return [...cuts, { type: 'collective', start: first + tail, end: listEnd }];
    }
    cuts.push({ type: typeOf(list, from, first, name, role), start: first, end: after });
    from = after;
  }
  return cuts;
}

function typeOf({ text }: DutyText, from: number, first: number, name: string, role: DutyRole): Cut['type'] {
  if (isDeadline(name)) return 'deadline';
  return isRepeat(text, from, first, name) ? 'repeat' : role;
}

/** Ranges of the names. A bracket within a name is part of it; an unmatched closing bracket ends a name. */
function splitNames(list: DutyText, start: number, end: number): [number, number][] {
  const { text } = list;
  const names: [number, number][] = [];
  const byBlanks = !/[、,]/u.test(text.slice(start, end));
  let from = start;
  let depth = 0;
  const add = (to: number): void => {
    const [first, last] = withoutTold(list, from, to);
    if (first < last && /[\p{L}\p{N}]/u.test(text.slice(first, last))) names.push([first, last]);
  };
  for (let at = start; at <= end; at += 1) {
    const sign = at === end ? '、' : text.charAt(at);
    if (sign === '(') depth += 1;
    const closes = sign === ')' && depth === 0;
    if (sign === ')' && depth > 0) depth -= 1;
    if (depth === 0 && at < end && partsNames(list, from, at, byBlanks)) {
      add(at);
      from = at;
    }
    const link = depth === 0 && at < end ? linkLength(list, from, at) : 0;
    if (link > 0) {
      add(at);
      from = at + link;
    }
    if (at < end && !closes && (depth > 0 || !SEPARATOR.test(sign))) continue;
    add(at);
    from = at + 1;
  }
  return names;
}

/** Code units of a word that links two names, 县教育局和县卫生健康局; 0 for one within a name, 县文化和旅游局. */
function linkLength({ text, body }: DutyText, from: number, at: number): number {
  const word = /^(?:以及|[和与及])(?=[省市县区州盟旗镇乡各团]|有关|相关|其他)/u.exec(text.slice(at, at + 4))?.[0] ?? '';
  return word !== '' && at - from >= SHORTEST_PARTED && body.test(text.slice(from, at)) ? word.length : 0;
}

/** True where a name ends without a sign: before 会同, or in a list without commas at a blank behind a whole name. */
function partsNames(list: DutyText, from: number, at: number, byBlanks: boolean): boolean {
  const { text, blankBefore, body } = list;
  if (at - from < SHORTEST_PARTED) return false;
  JOINED.lastIndex = at;
  if (JOINED.test(text)) return true;
  return byBlanks && blankBefore(at) && BEGINS_NAME.test(text.charAt(at)) && body.test(text.slice(from, at));
}

/** A name without the words that only say what it does: 由市民政局牵头. */
function withoutTold({ text, body }: DutyText, from: number, to: number): [number, number] {
  const first = from + toldPrefix(text.slice(from, to));
  const name = text.slice(first, to);
  const bare = name.slice(0, name.length - toldSuffix(name)).replace(/(?<=.)等$/u, '');
  return body.test(bare) || COLLECTIVE.test(bare) ? [first, first + bare.length] : [first, to];
}

/** True for words that stand for bodies without naming one. `isCollective('各县区') // => true` */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

/** The name within a name with the sign of the lead, ★市妇联 or 市妇联*; undefined without one. */
function leadMark(name: string): [number, number] | undefined {
  if (LEAD_MARK.test(name.charAt(0))) return [1, name.length];
  return LEAD_MARK.test(name.charAt(name.length - 1)) ? [0, name.length - 1] : undefined;
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
