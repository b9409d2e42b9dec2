/**
 * A measure with the level it is to reach, or the change it is to make: 婴儿死亡率控制在3.3‰以下,
 * 近视率每年下降0.5—1个百分点, 每千人口托位数达到4.5个.
 */
import { typeOf } from '../targetType.ts';
import { applyDenominator, findDenominator } from '../denominator.ts';
import { toDraft } from '../toDraft.ts';
import type { Context, TargetDraft, Rule } from '../draft.ts';
import type { Unit } from '../../../model/target.ts';
import { SET_UP } from '../tables/cues.ts';
import type { Head } from '../head.ts';
import type { QuantityKind } from '../tables/units.ts';
import { splitApart, splitInto } from '../split.ts';
import { endsInMeasure, findSubject } from '../subject.ts';
import { SHARED_MODIFIERS } from '../tables/nouns.ts';
import { cut, dropStart, join, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const MEASURES: ReadonlySet<QuantityKind> = new Set([
  'share',
  'points',
  'rate',
  'ratio',
  'years',
  'days',
  'age',
  'extent',
  'money',
]);
const COUNTED = /(?:数|数量|量|规模)$/u;
const EVENT = /(?:传播|发生|感染|患病|死亡|知晓)$/u;
const SHARE_OF = /占[^,]+的$/u;
/** 每人每月 or 每人 after a standard, 每月 after a service: what it is paid for, or how often it is given. */
const EACH = /(?<=.)每(?:[人户生床](?:每?[年月天])?|学期|月|周)$/u;
const LONG = /(?:长度|里程|距离|半径|总长)$/u;
const BUILDS = new RegExp(`^(?:${SET_UP})`, 'u');
const MODIFIER = new RegExp(SHARED_MODIFIERS, 'u');

export const level: Rule = {
  name: 'level',
  read(context) {
    const [{ kind, unit }] = context.statement.series;
    const { words, scope } = findSubject(context);
    if (words.form === '' || /^(?:投资|资金)$/u.test(words.form)) return undefined;
    context.head.scope = scope;
    // 2个百分点的差距 states no change.
    if (kind === 'points' && context.head.verbs.length === 0) return undefined;
    if (MEASURES.has(kind))
      return { drafts: handOut(asMeasure(words, context.head, unit), context), subject: words, per: null };
    if (kind !== 'count' || context.statement.tail.form !== '') return undefined;
    const subject = perThousand(words, context);
    if (!COUNTED.test(subject.form)) return undefined;
    return { drafts: handOut(subject, context), subject, per: null };
  },
};

/** 艾滋病母婴传播下降到3%以下 is measured by its rate, 女性占50% and 女干部占总数的10% by a share, 建设绿道120公里 by a length. */
function asMeasure(words: Words, { verbs }: Head, unit: Unit | null): Words {
  if (unit === 'km') return LONG.test(words.form) ? words : join(dropStart(words, BUILDS), toWords('长度'));
  if (EVENT.test(words.form)) return join(words, toWords('率'));
  if (SHARE_OF.test(words.form)) return join(words, toWords('比例'));
  return verbs[0]?.words.includes('占') === true && !endsInMeasure(words.form) ? join(words, toWords('占比')) : words;
}

/** The numbers of the series, assigned in order to the parts of the subject, or to the years. */
function handOut(subject: Words, context: Context): TargetDraft[] {
  const { series } = context.statement;
  const years = context.head.years.length > 1 ? context.head.years : [undefined];
  if (series.length === 1) {
    return years.flatMap((year) => splitApart(subject).map((part) => toLevel(context, 0, part, year)));
  }
  const parts = splitInto(subject, series.length / years.length) ?? [subject];
  return series.map((_, at) =>
    toLevel(context, at, parts[at % parts.length] ?? subject, years[Math.floor(at / parts.length)]),
  );
}

function toLevel(context: Context, at: number, subject: Words, year: number | undefined): TargetDraft {
  const each = EACH.exec(subject.form);
  const indicator = cut(subject, 0, each?.index);
  const type = typeOf(context, indicator.form);
  const denominator = findDenominator(indicator.form);
  const quantity = context.statement.series[at];
  const yearly = type === 'annual-change' || (context.head.yearly && quantity?.kind === 'money');
  return toDraft(context, at, indicator, {
    type,
    ...(yearly ? { per: '年' } : {}),
    ...(each === null ? {} : { per: each[0].replace(/每/u, '').replace('每', '·') }),
    ...(year === undefined ? {} : { year }),
    ...(denominator === undefined || quantity === undefined ? {} : applyDenominator(quantity, denominator)),
  });
}

/**
 * 每千名儿童拥有儿科医生 is a count: …数. A bare noun that follows shares its denominator and its modifier: 、床位 is
 * 每千名儿童拥有儿科床位数.
 */
function perThousand(words: Words, { previous }: Context): Words {
  if (findDenominator(words.form) !== undefined) return endsInMeasure(words.form) ? words : join(words, toWords('数'));
  const counted = /^.*每(?:百|千|万|十万|10万)[^、]*?(?:拥有|配备|配有)/u.exec(previous?.subject.form ?? '');
  if (previous === undefined || counted === null) return words;
  const modifier = MODIFIER.exec(previous.subject.form.slice(counted[0].length))?.[0] ?? '';
  const shared = MODIFIER.test(words.form) ? '' : modifier;
  return join(
    cut(previous.subject, 0, counted[0].length),
    toWords(shared),
    words,
    toWords(words.form.endsWith('数') ? '' : '数'),
  );
}
