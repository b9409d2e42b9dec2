/**
 * Numbers that are no targets, each with the reason. The first reason that fits counts.
 *
 * An Arabic number with a unit of measure is a target unless a reason excludes it. A Chinese numeral before a counting
 * word (一批, 两级, 三重) is mere wording unless the words around it make it a minimum or a quota.
 */
import type { Quantity } from './quantities.ts';
import { REACH } from './wordSpan.ts';
import { BOUND_AFTER, BOUND_BEFORE, EQUIP, FROM } from './tables/cues.ts';

export type NoTarget =
  | 'title'
  | 'name'
  | 'ordinal'
  | 'year'
  | 'legal-threshold'
  | 'denominator'
  | 'condition'
  | 'penalty'
  | 'baseline'
  | 'status'
  | 'said-again'
  | 'age'
  | 'duration'
  | 'kinds'
  | 'unit-missing'
  | 'set-phrase';

interface Place {
  quantity: Quantity;
  form: string;
  /** The words of the clause up to the number. */
  before: string;
  after: string;
}

type Reason = [NoTarget, (place: Place) => boolean];

const REASONS: Reason[] = [
  ['title', ({ quantity, form }) => isInside(form, quantity, '《', '》')],
  [
    'name',
    ({ quantity, form }) =>
      !isShare(quantity) && (isInside(form, quantity, '“', '”') || isInside(form, quantity, '「', '」')),
  ],
  [
    'name',
    ({ before, after }) =>
      /[A-Za-z+·]$/u.test(before) || /^(?:[A-Za-z·]|\+(?![,。;、:)]|$)|.{0,8}热线|[^,。]{0,6}圈)/u.test(after),
  ],
  ['name', ({ quantity, after }) => quantity.kind === 'hours' && quantity.value === 24 && !BOUND_AFTER.test(after)],
  ['ordinal', ({ quantity, form }) => form.charAt(quantity.start) === '第'],
  ['year', ({ quantity }) => quantity.kind === 'calendar'],
  ['denominator', ({ before }) => /每$/u.test(before)],
  ['legal-threshold', ({ quantity, before }) => quantity.kind === 'age' && /(?:未满|不满|年满|已满)$/u.test(before)],
  [
    'age',
    ({ quantity, form, before }) => quantity.kind === 'age' && !isLifespan(before, sentenceBefore(form, quantity)),
  ],
  ['legal-threshold', ({ quantity, before }) => isShare(quantity) && /按照?[^,。;]*(?<!年)的$/u.test(before)],
  [
    'condition',
    ({ before, after }) => CONDITION.test(before) && new RegExp(`${BOUND_AFTER.source}的`, 'u').test(after),
  ],
  [
    'penalty',
    ({ quantity, before, after }) =>
      quantity.kind === 'money' && (/(?:处以?|罚款)[^,。;]*$/u.test(before) || /^[^,。;]*罚款/u.test(after)),
  ],
  [
    'baseline',
    ({ before, after }) =>
      new RegExp(`${FROM}$`, 'u').test(before) &&
      /^(?:\(20\d\d年(?:底|末)?\))?(?:提高|提升|增加|上升|增长|下降|降低|减少|降|增|升|扩大)/u.test(after),
  ],
  // 在2020年90%的基础上提高到95%
  [
    'baseline',
    ({ before, after }) => /在(?:20\d\d年(?:底|末)?的?)?$/u.test(before) && /^的?(?:基础|水平|基数)上/u.test(after),
  ],
  ['status', ({ before }) => /(?:现有|已有|已建成|原有)[^,。;]*$/u.test(before)],
  ['said-again', ({ after }) => after.startsWith('全覆盖')],
  // 3‰(含3‰)以内, 12/10万以下(不含12/10万)
  ['said-again', ({ before, after }) => /\(不?(?:包?含|包括)$/u.test(before) && after.startsWith(')')],
  ['duration', ({ quantity, before }) => quantity.kind === 'days' && !isPromisedTime(quantity, before)],
  [
    'duration',
    ({ quantity, form, after }) => quantity.kind === 'years' && !isPromisedSpan(sentenceBefore(form, quantity), after),
  ],
  ['kinds', ({ quantity }) => quantity.kind === 'kinds'],
  ['unit-missing', ({ quantity }) => quantity.kind === 'bare'],
  ['said-again', isRiseBesideLevel],
  ['set-phrase', ({ quantity, after }) => isCounted(quantity) && /^[性化手线]/u.test(after)],
  ['set-phrase', (place) => isWord(place.quantity) && isCounted(place.quantity) && !isQuota(place)],
];

/** 三农, 一批: up to ten, a Chinese numeral is more often part of a word; 一百一十六个 and 一点二名 are numbers. */
function isWord({ notation, value }: Quantity): boolean {
  return notation === 'chinese' && typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 10;
}

const RISE =
  /(?:比|较)(?:20\d\d年|上年|“?十[二三四]五”?(?:期?末|时期)?)[^,;。]{0,4}(?:提高|提升|增加|增长|降低|下降|减少)了?$/u;

/** 达到4.6个，较2020年增加2.8个: the rise only says again what the level in the same sentence promises. */
function isRiseBesideLevel({ quantity, form, before }: Place): boolean {
  if (!isCounted(quantity) && quantity.kind !== 'age' && quantity.kind !== 'years') return false;
  if (!RISE.test(before)) return false;
  const behind = form.slice(quantity.end, quantity.end + REACH).split(/[。!?]/u)[0] ?? '';
  return /(?:达到?|控制在|提高到|增加到)\d/u.test(sentenceBefore(form, quantity) + behind);
}

/** 人数达到10人及以上的行政村: it says which villages, not how many. A share is never a condition. */
const CONDITION = /(?:人数|数量|规模|面积|收入|人口|年龄)[^,。;]{0,4}(?:达到?|超过|满|在|不少于|不低于)$/u;

/** The reason why a quantity is no target; undefined when there is none. */
export function findObjection(quantity: Quantity, form: string): NoTarget | undefined {
  const before = wordsBefore(form, quantity, ',。;!?');
  const place = { quantity, form, before, after: form.slice(quantity.end, quantity.end + REACH) };
  return REASONS.find(([, fits]) => fits(place))?.[0];
}

function sentenceBefore(form: string, quantity: Quantity): string {
  return wordsBefore(form, quantity, '。!?');
}

/** The words before a quantity, back to the nearest of the given signs. */
function wordsBefore(form: string, { start }: Quantity, signs: string): string {
  const near = form.slice(Math.max(0, start - REACH), start);
  const from = Math.max(...[...signs].map((sign) => near.lastIndexOf(sign)));
  return near.slice(from + 1);
}

/** 预期寿命达到80岁, 其中女性达到82岁: the clause goes on with the lifespan, and no age begins it. */
function isLifespan(before: string, sentence: string): boolean {
  return (
    /寿命[^,。;]*$/u.test(before) ||
    (/寿命[^。;]*,[^,]{0,10}$/u.test(sentence) && /(?:达到?|为|[至到]|控制在|保持在|不低于|高于|超过)$/u.test(before))
  );
}

function isShare({ kind }: Quantity): boolean {
  return kind === 'share' || kind === 'rate' || kind === 'full';
}

function isCounted({ kind }: Quantity): boolean {
  return (
    kind === 'count' ||
    kind === 'times' ||
    kind === 'hours' ||
    kind === 'lessons' ||
    kind === 'money' ||
    kind === 'extent'
  );
}

function isInside(form: string, { start }: Quantity, open: string, close: string): boolean {
  return form.lastIndexOf(open, start) > form.lastIndexOf(close, start - 1);
}

function isPromisedSpan(before: string, after: string): boolean {
  return /(?:寿命|年限)[^。;]*$/u.test(before) || /^(?:以上)?的?免费/u.test(after);
}

/** 产假不少于158天, 审批时限压缩至5个工作日以内; 15日内办结 says only by when. */
function isPromisedTime({ unit }: Quantity, before: string): boolean {
  return (
    unit !== null &&
    (BOUND_BEFORE.test(before) || /(?:达到?|控制在|(?:压缩|缩短|压减|延长|提高|增加|增)[至到为])$/u.test(before))
  );
}

const BUILT = /(?:建成|建设|新建|设立)[^,。;\d]{2,30}$/u;

/** 至少一名, 两次以上, 每年一次, 每村配备一名. */
function isQuota({ quantity, before, after }: Place): boolean {
  if (BOUND_BEFORE.test(before) || BOUND_AFTER.test(after)) return true;
  if (
    /^[所家座处]$/u.test(quantity.word) &&
    (EQUIP.test(before) || (BUILT.test(before) && /^(?:[,。;]|$)/u.test(after)))
  )
    return true;
  if (quantity.kind === 'times') return /每[^,。;]*$/u.test(before);
  return EQUIP.test(before) && /(?:每|各)[^,。;]{1,20}$/u.test(before) && !/每$/u.test(before);
}
