/** The words before a number without those that only introduce them: 到2025年, 力争实现, 全市, 以乡镇为单位. */
import type { Head } from './head.ts';
import { FOR, LEADS } from './tables/cues.ts';
import { PLAN_END, yearsIn } from './tables/planEnds.ts';
import { WHOLE } from './tables/nouns.ts';
import { cut, cutBefore, dropStart, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export interface Subject {
  words: Words;
  scope: Words | null;
}

const LINKS = /^(?:[、和与及(]|以及|其中|并且|并|且|同时|使|其)+/u;
const LEADING = new RegExp(`^(?:${LEADS})+(?!率)`, 'u');
const INNER_YEAR = new RegExp(
  `(?:到|至|截至)?(?:20\\d\\d年(?:底|末)?(?:前|以前)?(?!以来|度|代|起|版)|${PLAN_END}(?:前|以前)?)`,
  'u',
);
/** 每年为老年人免费体检不少于1万人次: how often, in front of for whom, or alone. */
const EVERY_YEAR = new RegExp(`^每年(?=${FOR}|$)`, 'u');
const FROM = /(?:由|从)(?:20\d\d年的?)?[\d.]+[%‰]?$/u;
/** 全市; but 全市社区、行政村 names the places, and stays. */
const LEADING_SCOPE = new RegExp(
  `^(?:${WHOLE}|有条件的(?:地区|地方|县|市|乡镇|社区))(?!(?:城市|农村|城乡)?社区|行政村|乡镇|街道|村)`,
  'u',
);
const INNER_SCOPE = /以[^,;以]{1,20}为单位(?:的)?/u;

/** Removes introductory words: 到2025年, 力争实现, 全市, 以乡镇为单位. */
export function clean(words: Words, head: Head): Subject {
  let left = withoutEmpty(dropStart(words, LINKS));
  const year = INNER_YEAR.exec(left.form);
  if (year !== null) {
    if (head.years.length === 0) head.years = yearsIn(year[0]);
    left = withoutEmpty(without(left, year));
  }
  left = cutBefore(dropStart(left, LEADING), FROM);
  let scope = head.scope;
  for (const pattern of [INNER_SCOPE, LEADING_SCOPE]) {
    const place = pattern.exec(left.form);
    if (place === null || place[0].length === left.form.length) continue;
    scope ??= cut(left, place.index, place.index + place[0].length);
    left = dropStart(dropStart(without(left, place), /^的/u), LEADING);
  }
  head.yearly ||= EVERY_YEAR.test(left.form);
  left = dropStart(left, EVERY_YEAR);
  return { words: left.form === '' ? left : join(head.each, left), scope };
}

/** The words without a match. */
export function without(words: Words, { index, 0: found }: RegExpExecArray): Words {
  return join(cut(words, 0, index), cut(words, index + found.length));
}

/** 免费检查(2025年)次数, once the year is taken out. */
function withoutEmpty(words: Words): Words {
  const brackets = /\([,、;]?\)/u.exec(words.form);
  return brackets === null ? words : without(words, brackets);
}
