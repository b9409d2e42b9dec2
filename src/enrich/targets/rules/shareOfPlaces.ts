/** A share of places, bodies or people that have, pass or receive something: 95%的城市社区和85%的农村社区（村）建立家长学校. */
import { toDraft } from '../toDraft.ts';
import type { Context, Rule } from '../draft.ts';
import type { Statement } from '../statements.ts';
import { HOLD, SET_UP } from '../tables/cues.ts';
import { NO_WORDS, cut, join, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const OF = /^的/u;
const VERB = `(?:${SET_UP}|${HOLD}|通过|达到|实现|享有|享受|掌握|获得|得到|符合|纳入|使用|成为)`;
const PREDICATE = new RegExp(`(?:在[^,;]{1,12}?)?(?:均|都|能够?|可)?(?:至少)?${VERB}`, 'u');
/** 、 or 和 before the next share: the predicate follows that share. */
const NEXT_SHARE = /(?:[、和与及]|以及)(?=\d|一半|半数|百分之)/u;
const OBJECT = new RegExp(`^${VERB}([^的]+)$`, 'u');
/** How many shares a list may have. */
const LIST = 6;
const BODIES = /(?:部门|单位|机构|机关|企业|院校|学校|团体|组织)$/u;
/** Kinds of place that a plan distinguishes: they narrow the target. */
const SCOPE = /^(?:城市|农村|城乡|城镇|乡村)(?:社区|居委会|街道|村)?(?:\([^)]*\))?$/u;

interface Share {
  /** Offset in the passage where the population ends. */
  end: number;
  population: Words;
  predicate: Words;
}

export const share: Rule = {
  name: 'share',
  read(context) {
    const { statement, sentence, clauseAt } = context;
    if (statement.series[0].kind !== 'share' || !OF.test(statement.rest.form)) return undefined;
    const own = readShare(statement);
    const others = sentence[clauseAt]?.statements ?? [];
    const predicate = own.predicate.form === '' ? predicateBehind(statement, others) : own.predicate;
    if (own.population.form === '' || predicate.form === '') return undefined;
    const topic = topicBefore(context);
    const scope = SCOPE.test(own.population.form) ? own.population : topic;
    const indicator = join(topic ?? NO_WORDS, predicate, toWords('的'), own.population, toWords('比例'));
    const object = OBJECT.exec(predicate.form)?.[1] ?? '';
    return {
      drafts: [toDraft(context, 0, indicator, { type: 'coverage', scope, end: own.end })],
      subject: topic ?? own.population,
      per: null,
      thing: cut(predicate, predicate.form.length - object.length),
      also: own.predicate.form === '' ? 0 : others.length,
    };
  },
};

/** `的农村社区建立家长学校` → population and predicate. */
function readShare({ rest, ends }: Statement): Share {
  const words = cut(rest, 1, NEXT_SHARE.exec(rest.form)?.index);
  const at = PREDICATE.exec(words.form.slice(1))?.index;
  const population = at === undefined ? words : cut(words, 0, at + 1);
  return {
    end: (ends[0] ?? 0) + 1 + population.form.length,
    population,
    predicate: at === undefined ? NO_WORDS : cut(words, at + 1),
  };
}

/** 95%的城市社区和85%的农村社区建立: the predicate of a later share of the clause. */
function predicateBehind(statement: Statement, statements: Statement[]): Words {
  const at = statements.indexOf(statement) + 1;
  const later = statements.slice(at, at + LIST).filter(({ rest }) => OF.test(rest.form));
  return later.map((other) => readShare(other).predicate).find(({ form }) => form !== '') ?? NO_WORDS;
}

/** 市党委和政府工作部门,应有一半以上的领导班子: the bodies named by the preceding clause. */
function topicBefore({ sentence, clauseAt, head }: Context): Words | null {
  const before = sentence[clauseAt - 1];
  const named = head.obliged && head.subject.form === '' && before?.statements.length === 0;
  return named && BODIES.test(before.words.form) ? before.words : null;
}
