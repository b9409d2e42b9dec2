/** Numbers without a word of measure behind them, where the words around them say what is counted: 人数突破20万, 性别比降到110以下, 零死亡. */
import type { Unit } from '../../model/target.ts';
import type { NumberFound } from './figures.ts';
import type { QuantityKind } from './tables/units.ts';

interface SaidUnit {
  kind: QuantityKind;
  unit: Unit;
}

/** How far before a number the words may say so; those of a ratio may stand in the clause before. */
const NEAR = 12;
const FAR = 40;
/** 发生, 死亡: behind a zero. */
const WORD = 2;

/**
 * The kind and unit of such a number, its end, and the word behind it that names what is counted; undefined for any other.
 * `unitSaid('孕产妇零死亡', { start: 3, end: 4, value: 0 }) // => { kind: 'count', unit: 'count', end: 6, word: '死亡' }`
 */
export function unitSaid(
  form: string,
  { start, end, value }: Pick<NumberFound, 'start' | 'end' | 'value'>,
): (SaidUnit & { end: number; word: string }) | undefined {
  const before = form.slice(Math.max(0, start - NEAR), start);
  if (value !== 0) {
    const said = sexRatioOf(form.slice(Math.max(0, start - FAR), start)) ?? countOf(before, form.charAt(end));
    return said === undefined ? undefined : { ...said, end, word: '' };
  }
  const zero = zeroOf(before);
  if (zero !== undefined) return { ...zero, end, word: '' };
  const never = neverOf(before, form.slice(end, end + WORD));
  return never === undefined ? undefined : { kind: 'count', unit: 'count', end: end + WORD, word: never };
}

const COUNTED =
  /(?:人数|户数|人口|总数|数量|次数)(?:达到?|突破|超过|增至|增加到|保持在?|控制在|稳定在|不少于|不低于|不超过)$/u;

/** 注册志愿者人数突破20万: what is counted needs no unit, where the clause ends with the number. */
function countOf(before: string, behind: string): SaidUnit | undefined {
  return COUNTED.test(before) && /^(?:[,。;、以左]|$)/u.test(behind) ? { kind: 'count', unit: 'count' } : undefined;
}

/** What may stand between 性别比 and its number: 降到, or 趋于平衡,到2030年降至. */
const UP_TO_RATIO =
  /性别比\p{Script=Han}{0,8}(?:,(?:力争|争取|确保)?(?:(?:到|至)?20\d\d年[底末]?前?)?\p{Script=Han}{0,6})?$/u;

/** 出生人口性别比降到110以下: boys to a hundred girls, which nothing in the text says. */
function sexRatioOf(before: string): SaidUnit | undefined {
  return UP_TO_RATIO.test(before) ? { kind: 'ratio', unit: 'count' } : undefined;
}

const NEVER = /^(?:发生|出现)/u;
/** What happens to people: 孕产妇零死亡, 学生零辍学. */
const NONE_OF = /^(?:死亡|伤亡|溺亡|事故|感染|辍学|失学)/u;
const HAPPENS = /(?:事件|事故|案件|行为|现象|问题|死亡|伤害|溺亡|溺水|欺凌|侵害|传播|感染|病例)(?:实现|保持|确保)?$/u;

/** 欺凌事件零发生, or 孕产妇零死亡: the word of what is counted, where the number stands before it; undefined for any other zero. */
function neverOf(before: string, behind: string): string | undefined {
  if (NEVER.test(behind)) return HAPPENS.test(before) ? '' : undefined;
  return NONE_OF.test(behind) && /[\p{Script=Han}、]$/u.test(before) ? behind : undefined;
}

const REACHED = '(?:为|达到|保持在?|控制在|控制为|降为|降至|降到|实现)$';
const ZERO_RATE = new RegExp(`(?:率|比例|比重)${REACHED}`, 'u');
const ZERO_COUNT = new RegExp(
  `(?:数|数量|事件|事故|案件|病例|儿童|妇女|学生|人员|人口|家庭|患者|文盲|户|老人|老年人|残疾人)${REACHED}`,
  'u',
);

/** 发生率为0, 死亡人数为零: nothing has no unit, and the words before say of what. */
function zeroOf(before: string): SaidUnit | undefined {
  if (ZERO_RATE.test(before)) return { kind: 'share', unit: '%' };
  return ZERO_COUNT.test(before) ? { kind: 'count', unit: 'count' } : undefined;
}
