/**
 * A total to be reached, with the counted thing before the number and its counting word after:
 * “两癌”筛查每年不少于3万人, 重大事故零发生、零死亡.
 */
import { toDraft } from '../toDraft.ts';
import type { Rule, TargetDraft } from '../draft.ts';
import { findSubject } from '../subject.ts';
import { countType } from '../targetType.ts';
import { cut, join, toWords } from '../wordSpan.ts';

/** Counting words that already name the thing counted. */
const NAMED = /^(?:人|人次|户|场|项|件)$/u;

/** 无障碍改造完成1200户, 适老化改造500户: what was done to the things counted. */
const WORKS = /(?:改造|救助|适配|筛查|体检|签约|安置|评估|治疗|康复|帮扶|培训)$/u;

/** 无障碍改造累计850户: all of them together. */
const TOTAL = /累计$/u;

export const tally: Rule = {
  name: 'tally',
  read(context) {
    const { statement, head } = context;
    const { series } = statement;
    const [{ kind, word, value }] = series;
    if (kind !== 'count' || statement.tail.form !== '') return undefined;
    const { words: said, scope } = findSubject(context);
    const total = TOTAL.exec(said.form);
    const words = cut(said, 0, total?.index);
    const done = value === 0 || total !== null || WORKS.test(words.form);
    if (!done && head.verbs.length === 0 && head.comparator === null && !head.yearly) return undefined;
    if (words.form === '') return undefined;
    const given = { scope, per: head.yearly ? '年' : null };
    const toCount = (named: string, at: number): TargetDraft =>
      toDraft(context, at, join(words, toWords(words.form.endsWith('数') ? '' : `${named}数`)), {
        type: countType(words, given.per),
        ...given,
      });
    return {
      drafts:
        value === 0 ? series.map((none, at) => toCount(none.word, at)) : [toCount(NAMED.test(word) ? word : '', 0)],
      subject: words,
      per: given.per,
    };
  },
};
