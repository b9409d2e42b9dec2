/**
 * Statements: a text cut into clauses, and each clause into series of numbers with the words before and after them.
 *
 * Numbers separated only by 、 or 和 form one series (3‰、3.3‰和4‰以下). Of the words between two series, those from
 * the last 、 or 和 on belong to the later one (儿科医生0.85名、床位增至2.2张; 95%的城市社区和85%的农村社区).
 */
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, COMPARING_AFTER } from './tables/cues.ts';
import type { Comparator } from '../../model/target.ts';
import { findObjection } from './exclusions.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { REACH, cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export interface Statement {
  /** Words of the clause before the series, without those of the previous series. */
  head: Words;
  /** Offset where the head ends and the first number begins. */
  start: number;
  series: [Quantity, ...Quantity[]];
  /** The comparator before each further number of the series (85%、不低于80%); that of the first is in the head. */
  before: (Comparator | undefined)[];
  /** The comparator after each number of the series; it applies to the numbers before it too. */
  comparators: (Comparator | undefined)[];
  /** The end of each number of the series, its comparator included. */
  ends: number[];
  /** Words after the series, up to the next one. */
  tail: Words;
  /** All words after the series, to the end of the clause. */
  rest: Words;
}

export interface Clause {
  start: number;
  end: number;
  words: Words;
  statements: Statement[];
}

/** A sentence as clauses. All offsets count from the start of the passage. */
export type SentenceClauses = Clause[];

/** Where a sentence ends: at a stop, or before a list within an item, --妇女就业率达到40%--…; not in 2021——2030年. */
const SENTENCE_END =
  /[。!?！？]+|(?<!\d)\.(?!\w)|(?<=\d)\.(?=\p{Script=Han})|(?:(?<![\d年])[-—–―]{2,9}|[-—–―]{2,9}(?!\d))/gu;
/** 95%(含)以上, 3‰(含3‰)以内, 95%或以上: that the bound itself is included is what the words mean anyway. */
const INCLUDED = '(?:\\((?:包?含|包括)[^()]{0,8}\\)|含|或者?)?';
/** 12/10万以下(不含12/10万): the bound itself is not. */
const LEFT_OUT = '(\\(不(?:包?含|包括)[^()]{0,8}\\))?';
const AFTER = new RegExp(`^(?:活产儿?)?${INCLUDED}(${COMPARING_AFTER})${LEFT_OUT}`, 'u');
const STRICT: Partial<Record<Comparator, Comparator>> = { '>=': '>', '<=': '<' };
/** What links two numbers of a series, and a comparator of the second. */
const LINK = new RegExp(`^(?:[、和与及或,]|以及)(${Object.keys(COMPARATORS_BEFORE).join('|')})?$`, 'u');
const COORDINATOR = /[、和与及]|以及/gu;

/** The sentences of a passage, with every number that may be a target. */
export function readSentences(words: Words): SentenceClauses[] {
  const quantities = findQuantities(words.form).filter((quantity) => findObjection(quantity, words.form) === undefined);
  return sentencesIn(words.form).map(([from, to]) =>
    clauseRanges(words.form, from, to, quantities).map(([start, end]) =>
      readClause(
        words,
        start,
        end,
        quantities.filter((quantity) => quantity.start >= start && quantity.start < end),
      ),
    ),
  );
}

function sentencesIn(form: string): [number, number][] {
  const ends = [...form.matchAll(SENTENCE_END)].map(({ 0: sign, index }) => index + sign.length);
  return [0, ...ends].map((start, at): [number, number] => [start, ends[at] ?? form.length]);
}

/** Clauses end at , ; and : outside brackets; not between the digits of a ratio, nor within a series. */
function clauseRanges(form: string, from: number, to: number, quantities: Quantity[]): [number, number][] {
  const ranges: [number, number][] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const sign = form.charAt(at);
    if ('(《“'.includes(sign)) depth += 1;
    if (')》”'.includes(sign)) depth = Math.max(0, depth - 1);
    const ends = ',;:。'.includes(sign) || (sign === '.' && at === to - 1);
    if (depth > 0 || !ends || isWithinSeries(form, at, quantities)) continue;
    ranges.push([start, at]);
    start = at + 1;
  }
  return start < to ? [...ranges, [start, to]] : ranges;
}

function isWithinSeries(form: string, at: number, quantities: Quantity[]): boolean {
  if (quantities.some(({ start, end }) => start < at && at < end)) return true;
  const next = quantities.find(({ start }) => start === at + 1);
  const before = quantities.findLast(({ end }) => end <= at);
  if (next === undefined || before === undefined || form.charAt(at) !== ',') return false;
  return next.unit === before.unit && endOf(before, form) === at && next.kind !== 'count';
}

function readClause(words: Words, start: number, end: number, quantities: Quantity[]): Clause {
  const series = toSeries(words.form, quantities);
  let from = start;
  const statements = series.map((numbers, place) => {
    const next = series[place + 1]?.[0].start ?? end;
    const ends = numbers.map((quantity) => endOf(quantity, words.form));
    const last = ends.at(-1) ?? next;
    const [tailEnd, following] = series[place + 1] === undefined ? [end, end] : boundary(words.form, last, next);
    const head = cut(words, Math.max(from, numbers[0].start - REACH), numbers[0].start);
    from = following;
    const comparators = numbers.map((quantity) => comparatorBehind(quantity, words.form));
    return {
      head,
      start: numbers[0].start,
      series: numbers,
      before: numbers.map(
        ({ start: begins }, at) =>
          COMPARATORS_BEFORE[LINK.exec(words.form.slice(ends[at - 1] ?? begins, begins))?.[1] ?? ''],
      ),
      comparators,
      ends,
      tail: cut(words, last, Math.min(tailEnd, last + REACH)),
      rest: cut(words, last, Math.min(end, last + REACH)),
    };
  });
  return { start, end, words: cut(words, start, end), statements };
}

function comparatorBehind({ end }: Quantity, form: string): Comparator | undefined {
  const [, word = '', leftOut] = AFTER.exec(form.slice(end, end + REACH)) ?? [];
  const comparator = COMPARATORS_AFTER[word];
  return comparator === undefined || leftOut === undefined ? comparator : (STRICT[comparator] ?? comparator);
}

function endOf({ end }: Quantity, form: string): number {
  return end + (AFTER.exec(form.slice(end, end + REACH))?.[0].length ?? 0);
}

function toSeries(form: string, quantities: Quantity[]): [Quantity, ...Quantity[]][] {
  const all: [Quantity, ...Quantity[]][] = [];
  for (const quantity of quantities) {
    const current = all.at(-1);
    const last = current?.at(-1);
    const linked =
      last !== undefined &&
      (last.unit === quantity.unit || areHandedOut(form, current?.[0])) &&
      LINK.test(form.slice(endOf(last, form), quantity.start));
    if (current !== undefined && linked) current.push(quantity);
    else all.push([quantity]);
  }
  return all;
}

/** 孕产妇死亡率、婴儿死亡率分别控制在9/10万、4.5‰以下: the numbers are handed out in order, whatever their units. */
function areHandedOut(form: string, first: Quantity | undefined): boolean {
  return first !== undefined && /分别[^,;:。\d]{0,8}$/u.test(form.slice(Math.max(0, first.start - REACH), first.start));
}

/**
 * The end of one series' words and the start of the next one's: around the 、 they begin with, else around the last
 * link.
 */
function boundary(form: string, from: number, to: number): [number, number] {
  const between = form.slice(from, Math.min(to, from + REACH));
  const links = [...between.matchAll(COORDINATOR)].filter(({ index }) => !isInBrackets(between, index));
  const link = links[0]?.index === 0 ? links[0] : links.at(-1);
  return link === undefined ? [from, from] : [from + link.index, from + link.index + link[0].length];
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}
