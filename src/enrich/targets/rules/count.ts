/**
 * A count of things: 每个乡镇至少办好1所优质公办中心幼儿园, 区级设1所妇幼保健机构, 全市建设6所左右高水平中等职业学校,
 * 建成示范性托育机构20家.
 */
import { readActor } from '../actor.ts';
import type { Actor } from '../actor.ts';
import { toDraft } from '../toDraft.ts';
import type { Context, Reading, Rule } from '../draft.ts';
import { readHead } from '../statementHead.ts';
import { clean } from '../introduction.ts';
import { countType } from '../targetType.ts';
import { DO, HOLD, SET_UP } from '../tables/cues.ts';
import { PEOPLE, PLACE, WHOLE } from '../tables/nouns.ts';
import { NO_WORDS, cut, dropStart, join, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const OBJECTS = new RegExp(`(?:${SET_UP}).+(?:[、和与及]|以及)$`, 'u');
const NOUN_FIRST = new RegExp(`^(.*?)((?:[、和]?(?:${SET_UP}|${HOLD}|${DO}))+)(?:了)?(.{2,})$`, 'u');
const SET_UP_ONLY = new RegExp(`^(?:[、和]?(?:${SET_UP}|${HOLD}))+$`, 'u');
const DOING = new RegExp(`(?<=^[^、和与的]*(?:${PEOPLE}))(?:${HOLD})(?=.{2})`, 'u');

/** 托育服务机构, 未成年人救助保护中心: in the name of a body, the verb is no deed. */
const OF_NAME =
  /^(?:管理|保护|服务|指导|活动|康复|照料|照护|保障)*(?:机构|中心|基地|平台|驿站|网点|站点?|[点所室园])$/u;
const BUILDING = /(?:改造|[扩改]建)$/u;
/** 城镇新增就业5万人, 扶持妇女创业200人: whoever does it is counted. */
const OWN_DEED = /(?:就业|创业)$/u;

/** 全县每年, 每个乡镇. */
const LEAD = new RegExp(`^(?:${WHOLE}|每年|[每各]个?${PLACE})+`, 'u');

/** 县级救治中心各1所. */
const BODY = /(?:院|所|中心|站|校|园|机构|基地|家)$/u;

/** The counted thing, and the words before it. */
interface Counted {
  before: Words;
  /** A verb with more meaning than mere existence. */
  verb: Words;
  thing: Words;
  yearly: boolean;
}

export const count: Rule = {
  name: 'count',
  read(context) {
    const { statement, previous, head } = context;
    if (statement.series[0].kind !== 'count') return undefined;
    const counted =
      thingBehind(statement.tail, head.subject) ?? thingBefore(head.subject) ?? thingBeside(head.subject, previous);
    if (counted === undefined) return undefined;
    const { words, scope } = clean(counted.before, head);
    const own = readActor(words);
    const elided = own.per.form === '' && own.scope === null && scope === null && statement.tail.form !== '';
    const subject = elided && previous !== undefined ? previous.subject : words;
    const actor = subject === words ? own : { ...readActor(subject), verb: own.verb };
    const yearly = head.yearly || counted.yearly ? '年' : null;
    const name = toWords(nameOfNumber(statement.series[0].word, counted.thing));
    const per = actor.per.form === '' ? yearly : actor.per.raw;
    const drafts = posts(counted.thing).map((part) =>
      toDraft(context, 0, join(ownerOf(actor, counted.verb), part, name), {
        type: countType(part, per),
        per,
        scope: scope ?? actor.scope ?? (isListed(context) ? (previous?.drafts[0]?.scope ?? null) : null),
      }),
    );
    return { drafts, subject, per: actor.per.raw, thing: counted.thing };
  },
};

function nameOfNumber(word: string, thing: Words): string {
  return word === '人次' || (word === '人' && OWN_DEED.test(thing.form)) ? `${word}数` : '数';
}

/** 全县建成甲中心12个、乙站80个: what stands behind another count of its clause is counted in the same place. */
function isListed({ sentence, clauseAt, statement }: Context): boolean {
  return sentence[clauseAt]?.statements[0] !== statement;
}

/** 1所妇幼保健机构. In 市、县均建立救治中心和1所妇幼保健机构 the subject precedes the verb of both objects. */
function thingBehind(tail: Words, subject: Words): Counted | undefined {
  const thing = withoutDoing(dropStart(tail, /^的/u));
  if (thing.form === '') return undefined;
  const shared = OBJECTS.exec(subject.form);
  const before = shared === null ? subject : readHead(cut(subject, 0, shared.index)).subject;
  return { before, verb: NO_WORDS, thing, yearly: false };
}

/** 残疾人家庭实施无障碍改造: the verb only says that it is done. */
function withoutDoing(thing: Words): Words {
  const verb = DOING.exec(thing.form);
  if (verb === null) return thing;
  return join(cut(thing, 0, verb.index), cut(thing, verb.index + verb[0].length));
}

/** 建成示范性托育机构20家, 培训妇女骨干2000人次. */
function thingBefore(subject: Words): Counted | undefined {
  const [, before = '', verb = '', thing = ''] = NOUN_FIRST.exec(subject.form) ?? [];
  const own = LEAD.exec(subject.form)?.[0].length ?? 0;
  const whole = { before: cut(subject, 0, own), verb: NO_WORDS, thing: cut(subject, own), yearly: false };
  if (thing === '') return BODY.test(subject.form) ? whole : undefined;
  if (OF_NAME.test(thing) && !SET_UP_ONLY.test(verb) && !BUILDING.test(verb)) return whole;
  if (OWN_DEED.test(thing)) return whole;
  const end = before.length + verb.length;
  const head = readHead(cut(subject, 0, before.length));
  return {
    before: head.subject,
    yearly: head.yearly,
    verb: SET_UP_ONLY.test(verb) ? NO_WORDS : cut(subject, before.length, end),
    thing: cut(subject, subject.form.length - thing.length),
  };
}

/** 建成甲服务站15家、乙服务点48个: what stands beside a thing that was counted, without a verb of its own. */
function thingBeside(subject: Words, previous: Reading | undefined): Counted | undefined {
  const thing = dropStart(subject, /^其中/u);
  if (previous?.thing === undefined || !/^\p{Script=Han}{2,12}$/u.test(thing.form)) return undefined;
  return { before: NO_WORDS, verb: NO_WORDS, thing, yearly: false };
}

/** 儿童熟练掌握的, 引入或孵化的, 市政府领导班子: the words put before the thing. */
function ownerOf({ owner, verb }: Actor, other: Words): Words {
  const said = join(verb, other);
  return said.form === '' ? owner : join(owner, said, toWords('的'));
}

/** 全科医生和儿童保健医生 with one number means one of each, since both end in the same word. */
function posts(thing: Words): Words[] {
  const match = /^([^和与及、]+)[和与及]([^和与及、]+)$/u.exec(thing.form);
  const [, left = '', right = ''] = match ?? [];
  if (match === null || left.slice(-2) !== right.slice(-2)) return [thing];
  return [cut(thing, 0, left.length), cut(thing, left.length + 1)];
}
