/**
 * The labels of lists behind an item, 牵头单位：, 责任单位：, 责任领导：, 完成时限： and variants, and the endings of bodies'
 * names.
 */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, CLOSING_OF, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';

export interface DutyPatterns {
  /** Global; the group that matches is the kind of the label. */
  label: RegExp;
  beginning: RegExp;
  /** The end of a body's name, in a list or at the end of a text. */
  body: RegExp;
  /** A whole line that tells who is charged: 本领域由市妇联牵头, (区民政局、区妇联). */
  told: RegExp;
}

/** What a label announces: bodies that lead or share, people (责任领导), or a date by which it is done. */
type LabelKind = 'lead' | 'responsible' | 'person' | 'deadline';

export interface DutyLabel {
  kind: LabelKind;
  /** Offset of the label, its opening bracket included, and of what it announces. */
  start: number;
  end: number;
  bracketed: boolean;
  /** True when its bracket holds the label and nothing else: 【责任单位】市妇联. */
  closed: boolean;
}

const CLOSED = new RegExp(`${CLOSING_BRACKET}:?$`, 'u');
/** What a body does stands in round brackets behind its name: 市教育局（牵头单位）. */
const ROLE = /^\(.*\)$/u;
/** How the name of a body begins, where no sign parts it from the label. */
const PLACE = '[省市县区州盟旗团各]';

/** Signs that set a list of bodies off: ——责任单位：, →责任单位：. */
export const SET_OFF = '[-—–/\\p{So}\\p{Sm}※]{1,2}';

/** What names all that stands below a heading: 本领域, 此项工作. */
export const WHOLE = '(?:[本该](?:领域|部分|章|节|板块)|[本该此这]项(?:工作|任务))';

/** What bodies do, behind their names. */
const DOES = '牵头|负责|配合|落实|参与|参加|协助|协同|实施';

/** The patterns built from the words of labels. */
export function toDutyPatterns(words: PlanWords['dutyLabels']): DutyPatterns {
  const either = (lists: PlanWords['dutyLabels']['lead']): string => oneOf(wordsOfLists(lists));
  const [leads, shares, bodies] = [either(words.lead), either(words.responsible), either(words.bodies)];
  const named = `(?:${bodies}(?:[和与及、/(]${bodies}[)]?)?)?`;
  const placed = `(?=(?:\\p{Script=Han}{2,4})?${PLACE}[^、,;。:()]{1,14}?${either(words.bodyEndings)}(?:[、,;。/|()\\]】〕〉]|$))`;
  const name = `\\p{Script=Han}{1,16}?${either(words.bodyEndings)}等?(?:共同|分别)?(?:${DOES})?`;
  const inBrackets = `${OPENING_BRACKET}${name}(?:[、,;]${name}){0,30}${CLOSING_BRACKET}。?`;
  const label =
    `${OPENING_BRACKET}?(?:(?<lead>${leads}${named}|第一${shares}${named})|(?<responsible>(?:其他|具体|共同)?${shares}${named})|` +
    `(?<person>${either(words.persons)})|(?<deadline>${either(words.deadlines)}))` +
    `(?::|(?<=${OPENING_BRACKET}(?:.{0,10}${bodies}|${either(words.deadlines)}|${either(words.persons)}))${CLOSING_BRACKET}:?|(?<=${bodies})(?:为|是|[-—–=|→/]{0,2})${placed})`;
  return {
    label: new RegExp(label, 'gu'),
    beginning: new RegExp(`^(?:${SET_OFF})?${label}`, 'u'),
    body: new RegExp(`${either(words.bodyEndings)}(?=[、,;]|$)`, 'u'),
    told: new RegExp(`^${WHOLE}由[^。]{2,300}(?:${DOES})[^。,;]{0,8}。?$|^${inBrackets}$`, 'u'),
  };
}

/** Every label in a compact text in matching form, in order. */
export function findDutyLabels(compact: string, { label }: DutyPatterns): DutyLabel[] {
  return [...compact.matchAll(label)]
    .filter(({ 0: words, index }) => !ROLE.test(words) || !/\p{Script=Han}/u.test(compact.charAt(index - 1)))
    .map(({ 0: words, index, groups = {} }) => ({
      kind: (['lead', 'person', 'deadline'] as const).find((kind) => groups[kind] !== undefined) ?? 'responsible',
      start: index,
      end: index + words.length,
      bracketed: CLOSING_OF.has(words.charAt(0)) && !CLOSED.test(words),
      closed: CLOSED.test(words),
    }));
}

/**
 * True for a line that names the bodies charged and says nothing else, with a label or without.
 * `isDutyLine('本领域由市教育局负责。', patterns) // => true`
 */
export function isDutyLine(form: string, patterns: DutyPatterns): boolean {
  return beginsDuty(form, patterns) || patterns.told.test(form.replace(/\s/gu, ''));
}

/** True when a text in matching form begins with a label. `beginsDuty('责任单位:市妇联', patterns) // => true` */
export function beginsDuty(form: string, { beginning }: DutyPatterns): boolean {
  return beginning.test(form.replace(/\s/gu, ''));
}

/** True when a compact text in matching form is a label and nothing else. `isDutyLabel('【责任单位】', patterns) // => true` */
export function isDutyLabel(compact: string, { beginning }: DutyPatterns): boolean {
  return beginning.exec(compact)?.[0].length === compact.length;
}
