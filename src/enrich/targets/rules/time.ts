/** Time that people spend: 儿童每天接触户外自然光不少于1小时, 每天小学生10小时、初中生9小时睡眠时间. */
import { toDraft } from '../toDraft.ts';
import type { Rule } from '../draft.ts';
import { cutAt, findLinks } from '../conjunctions.ts';
import { clean } from '../introduction.ts';
import { findSubject } from '../subject.ts';
import { PEOPLE } from '../tables/nouns.ts';
import { thingOf } from '../things.ts';
import { NO_WORDS, cut, join, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const PER = /每(?:一|个)*(天|日|周|月|学期|学年|年)/u;
const PERSONS = `(?:\\d+-?\\d*岁(?:以[上下])?)?(?:${PEOPLE})`;
const WHO = new RegExp(`${PERSONS}(?:[、和]${PERSONS})*`, 'u');
const TIME = /(?:时间|时长)$/u;

export const time: Rule = {
  name: 'time',
  read(context) {
    const { statement, head, previous } = context;
    const { series } = statement;
    if (series[0].kind !== 'hours') return undefined;
    const own = clean(head.subject, head).words;
    const { people, rest } = parts(own.form === '' ? findSubject(context).words : own);
    const before = previous === undefined ? undefined : parts(previous.subject);
    const topic = rest.form === '' && before !== undefined ? before.rest : rest;
    const who = people.form === '' && before !== undefined ? before.people : people;
    const spent = join(topic, thingOf(context));
    if (who.form === '' && spent.form === '') return undefined;
    const per = PER.exec(spent.form)?.[1] ?? null;
    const name = TIME.test(spent.form) ? spent : join(spent, toWords('时间'));
    const named = cutAt(who, findLinks(who));
    const each = named.length === series.length ? named : [who];
    const drafts = series.map((_, at) => toDraft(context, at, join(each[at] ?? who, name), { type: 'level', per }));
    return { drafts, subject: join(who, topic), per };
  },
};

/** The people, wherever the subject names them, and the rest of it. */
function parts(subject: Words): { people: Words; rest: Words } {
  const match = WHO.exec(subject.form);
  if (match === null) return { people: NO_WORDS, rest: subject };
  const [start, end] = [match.index, match.index + match[0].length];
  return { people: cut(subject, start, end), rest: join(cut(subject, 0, start), cut(subject, end)) };
}
