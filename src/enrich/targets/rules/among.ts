/**
 * A number out of those named before: 一半以上的领导班子配备女干部,其中担任正职的不少于3人; 公益性公墓达到20个,其中乡镇级15个.
 */
import { toDraft } from '../toDraft.ts';
import type { Context, Reading, Rule } from '../draft.ts';
import { clean } from '../introduction.ts';
import type { Subject } from '../introduction.ts';
import { PLACE_KINDS } from '../tables/nouns.ts';
import { cut, join, joinOnce, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const OUT_OF = /^其中/u;
/** 乡镇级, 农村, 新建: which of them; 示范性托育机构 names them itself. */
const WHICH = new RegExp(`^(?:${PLACE_KINDS}|\\p{Script=Han}{1,6}[级类型式性]|公办|民办|新[增建]|改建|扩建)$`, 'u');
const NAME = /^[\p{Script=Han}“”0-9-]{2,12}$/u;
const NUMBER_OF = /(?:人次|[人户场项件次])?数$/u;

export const among: Rule = {
  name: 'among',
  read(context) {
    const { statement, head, previous } = context;
    if (previous === undefined || statement.series[0].kind !== 'count' || statement.tail.form !== '') return undefined;
    const named = clean(head.subject, head);
    return readThing(context, previous, named) ?? readPart(context, previous, named);
  },
};

/** Those of the things that a body has. */
function readThing(context: Context, previous: Reading, { words, scope }: Subject): Reading | undefined {
  const { thing, subject } = previous;
  if (thing === undefined || thing.form === '' || !words.form.endsWith('的')) return undefined;
  const draft = toDraft(context, 0, join(subject, words, thing, toWords('数')), {
    type: 'count-per-unit',
    scope: scope ?? previous.drafts[0]?.scope ?? null,
  });
  return { drafts: [draft], subject, per: null, thing };
}

/** Those of a total, in the same counting word. */
function readPart(context: Context, previous: Reading, { words, scope }: Subject): Reading | undefined {
  const [whole] = previous.drafts;
  if (whole === undefined || !OUT_OF.test(context.head.subject.form) || !isCountedAlike(context)) return undefined;
  const indicator = nameOfPart(words, whole.indicator);
  if (indicator === undefined) return undefined;
  const draft = toDraft(context, 0, indicator, { type: whole.type, per: whole.per, scope: scope ?? whole.scope });
  return { drafts: [draft], subject: previous.subject, per: previous.per };
}

/**
 * 困难残疾人家庭 of 残疾人家庭无障碍改造户数, and 乡镇级 of 公益性公墓数, before the name of the whole; 护理型床位 is a name
 * of its own.
 */
function nameOfPart(words: Words, whole: Words): Words | undefined {
  if (!NAME.test(words.form)) return undefined;
  const once = joinOnce(words, whole);
  const overlaps = once.form.length < words.form.length + whole.form.length;
  if (overlaps || WHICH.test(words.form)) return once;
  return join(words, cut(whole, NUMBER_OF.exec(whole.form)?.index ?? whole.form.length));
}

function isCountedAlike({ sentence, clauseAt, statement }: Context): boolean {
  const clause = sentence[clauseAt];
  const here = clause?.statements.indexOf(statement) ?? 0;
  const before = here > 0 ? clause?.statements[here - 1] : sentence[clauseAt - 1]?.statements.at(-1);
  return before?.series[0].word === statement.series[0].word;
}
