/** Subjects: the words a statement is about, without its introductory words, completed from the words before. */
import type { Context } from './draft.ts';
import { complete } from './ellipsis.ts';
import { readHead } from './statementHead.ts';
import type { Head } from './head.ts';
import { measureOf } from './split.ts';
import { LEADS } from './tables/cues.ts';
import { PLAN_END, yearsIn } from './tables/planEnds.ts';
import { MEASURE, PEOPLE, WHOLE } from './tables/nouns.ts';
import { NO_WORDS, cut, cutBefore, dropStart, join } from './wordSpan.ts';
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
const ONLY_PEOPLE = new RegExp(`^(?:${PEOPLE})$`, 'u');
const FROM = /(?:由|从)(?:20\d\d年的?)?[\d.]+[%‰]?$/u;
/** 全市; but 全市社区、行政村 names the places, and stays. */
const LEADING_SCOPE = new RegExp(
  `^(?:${WHOLE}|有条件的(?:地区|地方|县|市|乡镇|社区))(?!(?:城市|农村|城乡)?社区|行政村|乡镇|街道|村)`,
  'u',
);
const INNER_SCOPE = /以[^,;以]{1,20}为单位(?:的)?/u;
const MEASURE_END = new RegExp(`(?:${MEASURE})$`, 'u');
/** 性别平等教育全面推进,实现全覆盖: a verb after the subject in the preceding clause. */
const CARRIED_OUT = /(?:全面|深入|扎实|持续|广泛|普遍)*(?:推进|推行|开展|实施|加强|普及|趋于(?:平衡|均衡|合理|正常))$/u;
/** 人流量较大地区: a place, not a measure. */
const AREA = /^(?:[^、率数比例]+(?:地区|区域|地方|场所|地段)|城市|农村|城镇|乡村)$/u;
/** 筛查率城市达到85%: a place after the measure. */
const WHERE = /(?<=率)(?:城市|农村|城镇|乡村)$/u;
/** 参加医疗保险参保率 names enrolment twice. */
const INSURED_TWICE = /参加(?=.*参保率$)/u;

/** The subject of a statement, its own or carried over from the words before. */
export function findSubject(context: Context): Subject {
  const { sentence, clauseAt, previous, head } = context;
  const own = clean(head.subject, head);
  const before = sentence[clauseAt - 1];
  const isFirst = sentence[clauseAt]?.statements[0] === context.statement;
  if (previous !== undefined && ONLY_PEOPLE.test(own.words.form) && endsInMeasure(previous.subject.form)) {
    return { ...own, words: join(own.words, measureOf(previous.subject)) };
  }
  if (AREA.test(own.words.form) && previous !== undefined) return { words: previous.subject, scope: own.words };
  if (own.words.form !== '') {
    const where = WHERE.exec(own.words.form)?.index;
    if (where !== undefined) return { words: cut(own.words, 0, where), scope: cut(own.words, where) };
    const said = { clause: before, subject: previous?.subject ?? NO_WORDS, listed: !isFirst };
    return { ...own, words: once(complete(own.words, said)) };
  }
  if (isFirst && before?.statements.length === 0) {
    const earlier = readHead(before.words);
    const found = clean(earlier.subject, earlier);
    const words = cut(found.words, 0, CARRIED_OUT.exec(found.words.form)?.index);
    if (words.form !== '') return { words, scope: head.scope ?? found.scope };
  }
  return { words: previous?.subject ?? NO_WORDS, scope: head.scope ?? previous?.drafts[0]?.scope ?? null };
}

/** Removes introductory words: 到2025年, 力争实现, 全市, 以乡镇为单位. */
export function clean(words: Words, head: Head): Subject {
  let left = dropStart(words, LINKS);
  const year = INNER_YEAR.exec(left.form);
  if (year !== null) {
    if (head.years.length === 0) head.years = yearsIn(year[0]);
    left = without(left, year);
  }
  left = cutBefore(dropStart(left, LEADING), FROM);
  let scope = head.scope;
  for (const pattern of [INNER_SCOPE, LEADING_SCOPE]) {
    const place = pattern.exec(left.form);
    if (place === null || place[0].length === left.form.length) continue;
    scope ??= cut(left, place.index, place.index + place[0].length);
    left = dropStart(dropStart(without(left, place), /^的/u), LEADING);
  }
  return { words: left, scope };
}

function without(words: Words, { index, 0: found }: RegExpExecArray): Words {
  return join(cut(words, 0, index), cut(words, index + found.length));
}

/** True when a phrase ends in a measure. `endsInMeasure('婴儿死亡率') // => true` */
export function endsInMeasure(form: string): boolean {
  return MEASURE_END.test(form);
}

function once(words: Words): Words {
  const match = INSURED_TWICE.exec(words.form);
  return match === null ? words : without(words, match);
}
