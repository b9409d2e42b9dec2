/**
 * The head of a statement: the words before its numbers, read from right to left. Comparator, verb, adverbs, years,
 * baseline and scope are removed one after the other; the rest is the subject.
 */
import { COMPARATORS_BEFORE, HOLD, SET_UP, VERBS } from './tables/cues.ts';
import type { Head } from './head.ts';
import { ending, takeLastPiece } from './headPieces.ts';
import { NO_WORDS, cut, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const MOVES = `(?:${[...VERBS.flatMap(({ words }) => words), ...Object.keys(COMPARATORS_BEFORE)].join('|')})`;
const EACH_BEHIND = new RegExp(`(${MOVES}+)(每(?:人|户|生|床)每?[年月天])$`, 'u');
const RATIO_BEHIND = new RegExp(
  `(?<=${MOVES})每(?:百|千|万|十万|10万|百万)(?:名|个|户|人|位)?\\p{Script=Han}{0,6}$`,
  'u',
);
const ACTION = ending(`(?:${SET_UP}|${HOLD})(?:了)?`);

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
    each: NO_WORDS,
    quoted: 0,
  };
  const words = withoutRatio(head, withEachBefore(head, given));
  const action = ACTION.exec(words.form);
  let end = action?.index ?? words.form.length;
  if (action !== null) {
    head.action = cut(words, end);
    head.quoted += action[0].length;
  }
  for (;;) {
    const left = cut(words, 0, end);
    const length = takeLastPiece(head, left);
    if (length === 0) break;
    if (head.scope === null && head.baseline === null) head.quoted += length;
    end -= length;
  }
  return { ...head, subject: cut(words, 0, end) };
}

/** 托位数达到每千人口4.5个 as 托位数达到4.5个, of 每千人口; the quote holds both. */
function withoutRatio(head: Head, words: Words): Words {
  const ratio = RATIO_BEHIND.exec(words.form);
  if (ratio === null || ratio.index === 0) return words;
  head.each = cut(words, ratio.index);
  head.quoted += ratio[0].length;
  return cut(words, 0, ratio.index);
}

/** 标准不低于每人每月1300元 as 标准每人每月不低于1300元; the quote holds both. */
function withEachBefore(head: Head, words: Words): Words {
  const [both = '', bound = '', each = ''] = EACH_BEHIND.exec(words.form) ?? [];
  const [from, at] = [words.form.length - both.length, words.form.length - each.length];
  head.quoted = each.length;
  return bound === '' ? words : join(cut(words, 0, from), cut(words, at), cut(words, from, at));
}
