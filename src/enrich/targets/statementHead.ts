/**
 * The head of a statement: the words before its numbers, read from right to left. Comparator, verb, adverbs, years,
 * baseline and scope are removed one after the other; the rest is the subject.
 */
import type { Comparator, Target } from '../../model/target.ts';
import { PLAN_END, yearsIn } from './tables/planEnds.ts';
import { ADVERBS, COMPARATORS_BEFORE, FROM, HOLD, SET_UP, VERBS, YEARLY } from './tables/cues.ts';
import type { VerbEntry } from './tables/cues.ts';
import { NO_WORDS, cut, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export interface Head {
  subject: Words;
  comparator: Comparator | null;
  verbs: VerbEntry[];
  years: number[];
  baseline: Target['baseline'];
  scope: Words | null;
  /** A verb of setting up or holding next to the number: 配备, 组织. */
  action: Words | null;
  /** 应, 须: an obligation, not a change. */
  obliged: boolean;
  /** 每年, 年均. */
  yearly: boolean;
  /** Number of characters next to the number that are verb, comparator or year; the quote includes them. */
  quoted: number;
}

const YEAR = `(?:20\\d\\d年?(?:底|末)?|${PLAN_END})(?:前|以前|之前)?`;
const YEARS = `(?:到|至|截至|在|于)?${YEAR}(?:(?:[、和与及-]|分别)?(?:到|至)?${YEAR})*`;
const SPAN = /20\d\d年?(?:至|到|-)20\d\d/u;
const YEARS_ALONE = new RegExp(`^${YEARS}$`, 'u');
const BASE = `(?:20\\d\\d年|${PLAN_END}|基线|基期|上一?年|现有|原有)`;
const BASELINE = [
  `以${BASE}[^,、]{0,8}为(?:基数|基期|基线|基础|基准)`,
  `在${BASE}[^,、]{0,6}(?:基础|水平|基数)上`,
  `(?:与|较|比|同)(?:20\\d\\d年?-)?${BASE}(?:底|末)?(?:平均)?(?:水平)?(?:相比)?`,
  // 从2020年的90%提高到: the number before is where it starts.
  `${FROM}\\d+(?:\\.\\d+)?(?:%|‰|/10万|个百分点|小时|万?元|[个名张所家人岁年])?(?:\\(20\\d\\d年(?:底|末)?\\))?`,
].join('|');
const BASELINE_ALONE = new RegExp(`^(?:${BASELINE})$`, 'u');
/** The words around the base: 以…为基数, 在…基础上, 较…相比. */
const AROUND_BASE = /^[以在与较比同由从]/u;
const BEHIND_BASE = /(?:为(?:基数|基期|基线|基础|基准)|(?:基础|水平|基数)上|(?:相比))$/u;
const VERB_WORDS = VERBS.flatMap(({ words }) => words);

const EACH_BEHIND = new RegExp(
  `((?:${[...VERB_WORDS, ...Object.keys(COMPARATORS_BEFORE)].join('|')})+)(每(?:人|户|生|床)每?[年月天])$`,
  'u',
);
const ACTION = ending(`(?:${SET_UP}|${HOLD})(?:了)?`);

type Taking = (head: Head, match: RegExpExecArray, words: Words) => void;

const PIECES: [RegExp, Taking][] = [
  [ending(BASELINE), takeBaseline],
  [ending(`${YEARS}(?:的)?`), takeYears],
  [
    ending(`(?:以|按)[^,;以]{1,20}为(?:统计)?单位(?:统计)?`),
    (head, match, words) => void (head.scope = cut(words, match.index)),
  ],
  [ending(Object.keys(COMPARATORS_BEFORE).join('|')), takeComparator],
  [ending(`(?<!(?:标准|补贴|津贴|经费|收入|待遇)每[人户生床])(?:${YEARLY})`), (head) => void (head.yearly = true)],
  [ending(VERB_WORDS.join('|')), takeVerb],
  [ending(ADVERBS), takeAdverb],
];

/** `readHead(toWords('婴儿死亡率到2025年分别控制在')).subject.raw // => '婴儿死亡率'` */
export function readHead(given: Words): Head {
  const head: Head = {
    subject: NO_WORDS,
    comparator: null,
    verbs: [],
    action: null,
    years: [],
    baseline: null,
    scope: null,
    obliged: false,
    yearly: false,
    quoted: 0,
  };
  const words = withEachBefore(head, given);
  const action = ACTION.exec(words.form);
  let end = action?.index ?? words.form.length;
  if (action !== null) {
    head.action = cut(words, end);
    head.quoted += action[0].length;
  }
  for (;;) {
    const left = cut(words, 0, end);
    const length = takeLast(head, left);
    if (length === 0) break;
    if (head.scope === null && head.baseline === null) head.quoted += length;
    end -= length;
  }
  return { ...head, subject: cut(words, 0, end) };
}

/** 标准不低于每人每月1300元 as 标准每人每月不低于1300元; the quote holds both. */
function withEachBefore(head: Head, words: Words): Words {
  const [both = '', bound = '', each = ''] = EACH_BEHIND.exec(words.form) ?? [];
  const [from, at] = [words.form.length - both.length, words.form.length - each.length];
  head.quoted = each.length;
  return bound === '' ? words : join(cut(words, 0, from), cut(words, at), cut(words, from, at));
}

/**
 * 至少组织1次指导和1次活动: a head without verb or comparator takes them from the preceding statement of the clause.
 */
export function carryOver(head: Head, before: Head | undefined): Head {
  if (before === undefined || head.comparator !== null || head.verbs.length > 0 || head.action !== null) return head;
  return { ...head, comparator: before.comparator, verbs: before.verbs };
}

/** 到2025年, on its own, applies to the following clauses until another year on its own. */
export function withLeadingYears(head: Head, before: readonly { words: Words }[]): Head {
  const leading = before.findLast(({ words }) => YEARS_ALONE.test(words.form));
  if (leading === undefined || head.years.length > 0 || SPAN.test(leading.words.form)) return head;
  return { ...head, years: yearsIn(leading.words.form) };
}

/** 在2020年基础上, on its own: what the changes in the clauses behind it are counted from. */
export function withLeadingBaseline(head: Head, before: readonly { words: Words }[]): Head {
  const changes = head.verbs.some(({ change }) => change === true);
  const leading = before.findLast(({ words }) => BASELINE_ALONE.test(words.form));
  if (leading === undefined || !changes || head.baseline !== null) return head;
  return { ...head, baseline: readHead(leading.words).baseline };
}

/** Removes one piece from the end; returns its length, 0 when nothing fits. */
function takeLast(head: Head, words: Words): number {
  for (const [pattern, take] of PIECES) {
    const match = pattern.exec(words.form);
    if (match === null || match[0] === '') continue;
    take(head, match, words);
    return match[0].length;
  }
  return 0;
}

function ending(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})$`, 'u');
}

function takeBaseline(head: Head, match: RegExpExecArray, words: Words): void {
  const [year, ...others] = yearsIn(match[0]);
  const before = AROUND_BASE.exec(match[0])?.[0].length ?? 0;
  const length = match[0].slice(before).replace(BEHIND_BASE, '').length;
  const text = cut(words, match.index + before, match.index + before + length).raw;
  // A span of years is no baseline year.
  head.baseline = { year: year === undefined || others.length > 0 ? null : year, text };
}

function takeYears(head: Head, match: RegExpExecArray): void {
  // A span of years is no target year.
  if (!SPAN.test(match[0])) head.years = yearsIn(match[0]);
}

function takeComparator(head: Head, match: RegExpExecArray): void {
  head.comparator ??= COMPARATORS_BEFORE[match[0]] ?? null;
}

function takeVerb(head: Head, match: RegExpExecArray): void {
  const verb = VERBS.find(({ words }) => words.includes(match[0]));
  if (verb !== undefined) head.verbs.push(verb);
}

function takeAdverb(head: Head, match: RegExpExecArray): void {
  if (/^(?:应当?|须)$/u.test(match[0])) head.obliged = true;
}
