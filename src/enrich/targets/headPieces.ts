/** The pieces of a head that are no part of its subject: years, baseline, scope, comparator, verb, adverb. */
import { PLAN_END, yearsIn } from './tables/planEnds.ts';
import { ADVERBS, COMPARATORS_BEFORE, FROM, VERBS, YEARLY } from './tables/cues.ts';
import type { Head } from './head.ts';
import { cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const YEAR = `(?:20\\d\\d年?(?:底|末)?|${PLAN_END})(?:前|以前|之前)?`;
/** 增至2025年的4.6个: 至 is of the verb. */
const OF_VERB = VERBS.flatMap(({ words }) =>
  words.filter((word) => /.[到至]$/u.test(word)).map((word) => word.slice(0, -1)),
);
const YEARS = `(?:(?<!${[...new Set(OF_VERB)].join('|')})[到至]|截至|在|于)?${YEAR}(?:(?:[、和与及-]|分别)?(?:到|至)?${YEAR})*`;
export const SPAN_OF_YEARS = /20\d\d年?(?:至|到|-)20\d\d/u;
/** 到2025年, 力争到2030年. */
export const YEARS_ALONE = new RegExp(`^(?:力争|争取|确保|努力|计划|规划|预计|并)*${YEARS}$`, 'u');
const BASE = `(?:20\\d\\d年|${PLAN_END}|基线|基期|上一?年|现有|原有)`;
const BASELINE = [
  `以${BASE}[^,、]{0,8}为(?:基数|基期|基线|基础|基准)`,
  `在${BASE}[^,、]{0,6}(?:基础|水平|基数)上`,
  `(?:与|较|比|同)(?:20\\d\\d年?-)?${BASE}(?:底|末)?(?:平均)?(?:水平)?(?:相比)?`,
  // 从2020年的90%提高到: the number before is where it starts.
  `${FROM}\\d+(?:\\.\\d+)?(?:%|‰|/10万|个百分点|小时|万?(?:元|人次|[个名张所家人岁年户]))?(?:\\(20\\d\\d年(?:底|末)?\\))?`,
].join('|');
export const BASELINE_ALONE = new RegExp(`^(?:${BASELINE})$`, 'u');
/** The words around the base: 以…为基数, 在…基础上, 较…相比. */
const AROUND_BASE = /^[以在与较比同由从]/u;
const BEHIND_BASE = /(?:为(?:基数|基期|基线|基础|基准)|(?:基础|水平|基数)上|(?:相比))$/u;
const VERB_WORDS = VERBS.flatMap(({ words }) => words);

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

/** Takes the last piece of a head's words into the head; returns its length, 0 when the words end with none. */
export function takeLastPiece(head: Head, words: Words): number {
  for (const [pattern, take] of PIECES) {
    const match = pattern.exec(words.form);
    if (match === null || match[0] === '') continue;
    take(head, match, words);
    return match[0].length;
  }
  return 0;
}

/** A pattern at the end of words. */
export function ending(pattern: string): RegExp {
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
  if (!SPAN_OF_YEARS.test(match[0])) head.years = yearsIn(match[0]);
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
