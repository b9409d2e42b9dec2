/**
 * A total to be reached, with the counted thing before the number and its counting word after:
 * “两癌”筛查每年不少于3万人, 重大事故零发生、零死亡.
 */
import { toDraft } from '../toDraft.ts';
import type { Context, Rule, TargetDraft } from '../draft.ts';
import { readHead } from '../statementHead.ts';
import { findSubject } from '../subject.ts';
import { DO, FOR, HOLD, YEARLY } from '../tables/cues.ts';
import { PEOPLE } from '../tables/nouns.ts';
import { countType } from '../targetType.ts';
import { cut, dropStart, join, toWords } from '../wordSpan.ts';

/** Counting words that already name the thing counted. */
const NAMED = /^(?:人|人次|户|场|项|件)$/u;

/** 无障碍改造完成1200户, 适老化改造500户: what was done to the things counted. */
const WORKS = /(?:改造|救助|适配|筛查|体检|签约|安置|评估|治疗|康复|帮扶|培训|脱贫|就业)$/u;

/** 无障碍改造累计850户: all of them together. */
const TOTAL = /累计$/u;

/** 每年评选10名: what is done, and to nobody that is named. */
const DEED = new RegExp(`^(?<yearly>${YEARLY})?(?:${DO})$`, 'u');

/** 为60岁以上老年人免费体检: for whom it is done. */
const FOR_PEOPLE = new RegExp(`^(?:${FOR})(?=[^、]*(?:${PEOPLE}))`, 'u');

/** 开展 says only that the bases are set up. */
const HELD = new RegExp(`^(?:${HOLD})`, 'u');

/** 开展扶贫基地建设，共3个: what the clause before sets up. */
function isSetUpBefore({ sentence, clauseAt, head }: Context): boolean {
  const before = sentence[clauseAt - 1];
  return head.subject.form === '' && before?.statements.length === 0 && readHead(before.words).action !== null;
}

export const tally: Rule = {
  name: 'tally',
  read(context) {
    const { statement, head } = context;
    const { series } = statement;
    const [{ kind, word, value }] = series;
    if (kind !== 'count' || statement.tail.form !== '') return undefined;
    const { words: said, scope } = findSubject(context);
    const total = TOTAL.exec(said.form);
    const deed = DEED.exec(said.form);
    const each = deed?.groups?.['yearly'] ?? '';
    const setUp = isSetUpBefore(context);
    const own = cut(said, each.length, total?.index);
    const words = dropStart(setUp ? dropStart(own, HELD) : own, FOR_PEOPLE);
    const done = value === 0 || total !== null || deed !== null || setUp || WORKS.test(words.form);
    const yearly = head.yearly || each !== '';
    if (!done && head.verbs.length === 0 && head.comparator === null && !yearly) return undefined;
    if (words.form === '') return undefined;
    const given = { scope, per: yearly ? '年' : null };
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
