/** How often something is held, or for how many lessons: 中小学每学期至少组织1次家庭教育指导, 每年轮训一次. */
import { toDraft } from '../toDraft.ts';
import type { Context, Rule } from '../draft.ts';
import { clean } from '../introduction.ts';
import { thingOf } from '../things.ts';
import { NO_WORDS, cut, cutBefore, join, joinOnce, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const PER =
  /每(?:一|1)?个?(?<period>(?:[两三四五六\d]个?)?(?:学年|学期|季度|年|月|周|天|日))度?|(?<cycle>\d+年)为?一?个?周期/u;
const BY_MEANS = /(?:利用|通过|结合|依托|采取|围绕)/u;
const FURTHERED = /^(?:加大|加强|强化|推进|推动|开展|做好|抓好|组织)(.+?)(?:力度|工作)?$/u;
const NAMED = /(?:时间|课时数?|学时数?|次数)$/u;

export const sessions: Rule = {
  name: 'sessions',
  read(context) {
    const { statement, head, previous } = context;
    const [{ kind, word }] = statement.series;
    if (kind !== 'times' && kind !== 'lessons') return undefined;
    const { words, scope } = clean(head.subject, head);
    const match = PER.exec(words.form);
    const elided = words.form === '' && previous !== undefined;
    const per = perOf(match) ?? (head.yearly ? '年' : elided ? previous.per : null);
    const who = elided ? previous.subject : whoHolds(words, match, context);
    const verb = match === null ? NO_WORDS : cut(words, match.index + match[0].length);
    const thing = thingOf(context);
    const what = joinOnce(who, thing.form === '' ? join(verb, head.action ?? NO_WORDS) : thing);
    const indicator = join(what, toWords(NAMED.test(what.form) ? '' : `${word.replace('个', '')}数`));
    return {
      drafts: [toDraft(context, 0, indicator, { type: kind === 'times' ? 'count-per-unit' : 'input', per, scope })],
      subject: who,
      per,
    };
  },
};

/** 每学期 → 学期, 5年一周期 → 5年周期. */
function perOf(match: RegExpExecArray | null): string | null {
  const { period, cycle } = match?.groups ?? {};
  return period ?? (cycle === undefined ? null : `${cycle}周期`);
}

/**
 * The words before 每学期 that name who holds it; else the object that the preceding clause furthers
 * (加大业务培训力度,每年轮训一次).
 */
function whoHolds(words: Words, match: RegExpExecArray | null, { sentence, clauseAt }: Context): Words {
  const who = cutBefore(cut(words, 0, match?.index), BY_MEANS);
  const before = sentence[clauseAt - 1]?.words;
  if (who.form !== '' || before === undefined) return who;
  const furthered = FURTHERED.exec(before.form)?.[1];
  if (furthered === undefined) return who;
  const start = before.form.indexOf(furthered);
  return cut(before, start, start + furthered.length);
}
