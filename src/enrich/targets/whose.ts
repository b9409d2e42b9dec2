/**
 * Whose number it is, where the measure was said before: of 覆盖率，城市达到100%、农村达到70% or 城区覆盖率达到95%，农村达到90%
 * each place, people or age has the measure of its own.
 */
import type { Context } from './draft.ts';
import { clean } from './introduction.ts';
import type { Subject } from './introduction.ts';
import { readHead } from './statementHead.ts';
import { measureOf } from './split.ts';
import { MEASURE, PEOPLE, PLACE as BODY_OF_PLACE, PLACE_KINDS } from './tables/nouns.ts';
import { cut, dropStart, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const MEASURE_END = new RegExp(`(?:${MEASURE})$`, 'u');
const AGES = '\\d+(?:-\\d+)?(?:周岁|岁)(?:以[上下]|及以[上下])?';
const GROUP = `(?:(?!${MEASURE})[^、和与的,每占]){0,6}?(?:${PEOPLE})`;
const ANY_PLACE = `${PLACE_KINDS}|${BODY_OF_PLACE}`;
const KINDS = [
  { alone: ANY_PLACE, leading: PLACE_KINDS },
  { alone: AGES, leading: AGES },
  { alone: GROUP, leading: GROUP },
].map(({ alone, leading }) => ({
  alone: new RegExp(`^(?:${alone})$`, 'u'),
  leading: new RegExp(`^(?:${leading})`, 'u'),
}));
/** Of 母婴设施配置率：交通枢纽100%，大型商场90%, where nothing else can be meant. */
const ANY_NAME = new RegExp(`^(?!.*(?:${MEASURE})$)\\p{Script=Han}{2,8}$`, 'u');
const RATE_ALONE = /[^提升降]{3}(?:率|比例|占比|比重)$/u;
const BEHIND = new RegExp(`(?<=率|年限|寿命|比例|比重)(?:(?:${PLACE_KINDS})|(?:${PEOPLE}))$`, 'u');
const PLACE = new RegExp(`^(?:${ANY_PLACE})$`, 'u');
/** What is counted is named by its number: 培训妇女300人. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'times', 'money', 'hours', 'lessons']);

/** The measure for whom or where the words name; undefined when they name more, or no measure was said. */
export function findWhose(named: Words, context: Context): Subject | undefined {
  if (COUNTED.has(context.statement.series[0].kind)) return undefined;
  const words = withoutSameMeasure(named, context);
  const at = BEHIND.exec(words.form)?.index;
  if (at !== undefined) return withMeasure(cut(words, at), cut(words, 0, at));
  const kind = KINDS.find(({ alone }) => alone.test(words.form));
  if (kind === undefined) return nameBehindRate(words, context);
  const whole = measureOfClause(context);
  if (whole !== undefined) return withMeasure(words, whole);
  const measure = measureBefore(context);
  if (measure === undefined) return undefined;
  const rest = dropStart(measure, kind.leading);
  const isOther = rest.form !== measure.form && rest.form !== '' && !hasPlace(context);
  return isOther ? { words: join(words, rest), scope: null } : withMeasure(words, measure);
}

/** 学前三年毛入园率达到95%，其中女童毛入园率: the end of a measure that was said in full. */
function withoutSameMeasure(words: Words, { head, previous }: Context): Words {
  if (previous === undefined || !head.subject.form.startsWith('其中')) return words;
  for (const { leading } of KINDS) {
    const length = leading.exec(words.form)?.[0].length ?? 0;
    const measure = words.form.slice(length);
    if (length > 0 && MEASURE_END.test(measure) && previous.subject.form.endsWith(measure))
      return cut(words, 0, length);
  }
  return words;
}

/** What the rate of a clause of its own is told for, one after the other, by any name: it is the scope. */
function nameBehindRate(words: Words, { sentence, clauseAt, previous }: Context): Subject | undefined {
  const rate = sentence.slice(0, clauseAt).findLast(({ statements }) => statements.length === 0)?.words;
  if (rate === undefined || !ANY_NAME.test(words.form) || !RATE_ALONE.test(rate.form)) return undefined;
  if (readHead(rate).subject.form !== rate.form || clean(rate, readHead(rate)).words.form !== rate.form)
    return undefined;
  const isNext = sentence[clauseAt - 1]?.words === rate || previous?.subject.form === rate.form;
  return isNext ? { words: rate, scope: words } : undefined;
}

/** 农村厕所普及率平原地区达到90%，山区达到70%: the places of the numbers stand beside that of the measure. */
function hasPlace({ previous }: Context): boolean {
  return PLACE.test(previous?.drafts[0]?.scope?.form ?? '');
}

function withMeasure(words: Words, measure: Words): Subject {
  if (PLACE.test(words.form)) return { words: measure, scope: words };
  return { words: join(words, measureOf(measure)), scope: null };
}

/** 儿童之家覆盖率，城市达到100%: the measure of the clause before, which has no number of its own. */
function measureOfClause({ sentence, clauseAt, statement }: Context): Words | undefined {
  const before = sentence[clauseAt - 1];
  if (before?.statements.length !== 0 || sentence[clauseAt]?.statements[0] !== statement) return undefined;
  const said = readHead(before.words);
  const { words } = clean(said.subject, said);
  return MEASURE_END.test(words.form) ? words : undefined;
}

function measureBefore({ previous }: Context): Words | undefined {
  return previous !== undefined && MEASURE_END.test(previous.subject.form) ? previous.subject : undefined;
}
