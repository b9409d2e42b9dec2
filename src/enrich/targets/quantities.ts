/** Quantities: numbers with the unit after them, and the words 全覆盖, which mean 100 %. */
import type { Unit } from '../../model/target.ts';
import { findNumbers } from './figures.ts';
import type { NumberFound } from './figures.ts';
import { UNITS } from './tables/units.ts';
import type { QuantityKind, UnitEntry } from './tables/units.ts';

export interface Quantity {
  /** Offsets into the words: the number with its unit. */
  start: number;
  end: number;
  value: number | [number, number];
  kind: QuantityKind;
  /** null for quantities that are never targets: ages, dates, bare numbers. */
  unit: Unit | null;
  notation: NumberFound['notation'];
  /** The word of the unit as written: 学时; empty where the number includes it. */
  word: string;
  /** True for 100余名, 20多个: somewhat more than the number. */
  more: boolean;
}

const UNIT_PATTERNS = UNITS.map((entry): [RegExp, UnitEntry] => [
  new RegExp(`(余|多)?(?:${entry.pattern})`, 'uy'),
  entry,
]);
const LINK = /^[、和与及]$/u;
const CALENDAR = /^(?:19|20)\d\d$/u;
const FULL = /(?:两个|三个|双)?(?<![健安])全覆盖/gu;
const UNIT_KINDS: Partial<Record<Unit, QuantityKind>> = { '%': 'share', ratio: 'ratio' };

/** Every quantity of a text in matching form, in order. */
export function findQuantities(form: string): Quantity[] {
  const full = [...form.matchAll(FULL)].map(({ 0: words, index }) => toFull(index, index + words.length));
  const counted = findNumbers(form)
    .map((number) => withUnit(number, form))
    .filter(({ start }) => !full.some((words) => words.start <= start && start < words.end));
  return withSharedUnit(
    [...counted, ...full].sort((a, b) => a.start - b.start),
    form,
  );
}

/** 0.6个、0.7个和0.5个百分点: the unit of the last is that of all. */
function withSharedUnit(quantities: readonly Quantity[], form: string): Quantity[] {
  return quantities.reduceRight<Quantity[]>((behind, quantity) => {
    const next = behind[0];
    const shared = next?.kind === 'points' && quantity.word === '个' && LINK.test(form.slice(quantity.end, next.start));
    return [shared ? { ...quantity, kind: next.kind, unit: next.unit, word: next.word } : quantity, ...behind];
  }, []);
}

function toFull(start: number, end: number): Quantity {
  return { start, end, value: 100, kind: 'full', unit: '%', notation: 'chinese', word: '', more: false };
}

function withUnit(number: NumberFound, form: string): Quantity {
  const { unit, ...found } = number;
  if (unit !== undefined) return { ...found, unit, kind: UNIT_KINDS[unit] ?? 'rate', word: '', more: false };
  for (const [pattern, entry] of UNIT_PATTERNS) {
    pattern.lastIndex = number.end;
    const match = pattern.exec(form);
    if (match === null) continue;
    const kind = entry.kind === 'years' && isCalendar(form.slice(number.start, number.end)) ? 'calendar' : entry.kind;
    return {
      ...found,
      end: pattern.lastIndex,
      value: scaled(number.value, entry.scale ?? 1),
      kind,
      unit: kind === 'calendar' ? null : entry.unit,
      word: match[0].slice(match[1]?.length ?? 0),
      more: match[1] !== undefined,
    };
  }
  const before = form.slice(Math.max(0, number.start - 12), number.start);
  const calendar = isCalendar(form.slice(number.start, number.end));
  const unitless =
    number.value === 0
      ? zeroOf(before)
      : calendar
        ? undefined
        : (sexRatioOf(before) ?? countOf(before, form.charAt(number.end)));
  if (unitless !== undefined) return { ...found, ...unitless, word: '', more: false };
  if (number.value === 0 && NEVER.test(form.slice(number.end, number.end + 2)) && HAPPENS.test(before))
    return { ...found, end: number.end + 2, kind: 'count', unit: 'count', word: '', more: false };
  return {
    ...found,
    kind: calendar ? 'calendar' : 'bare',
    unit: null,
    word: '',
    more: false,
  };
}

const COUNTED =
  /(?:人数|户数|人口|总数|数量|次数)(?:达到?|突破|超过|增至|增加到|保持在?|控制在|稳定在|不少于|不低于|不超过)$/u;

/** 注册志愿者人数突破20万: what is counted needs no unit, where the clause ends with the number. */
function countOf(before: string, behind: string): Pick<Quantity, 'kind' | 'unit'> | undefined {
  return COUNTED.test(before) && /^(?:[,。;、以左]|$)/u.test(behind) ? { kind: 'count', unit: 'count' } : undefined;
}

/** 出生人口性别比降到110以下: boys to a hundred girls, which nothing in the text says. */
function sexRatioOf(before: string): Pick<Quantity, 'kind' | 'unit'> | undefined {
  return /性别比\p{Script=Han}{0,8}$/u.test(before) ? { kind: 'ratio', unit: 'count' } : undefined;
}

/** 欺凌事件零发生. */
const NEVER = /^(?:发生|出现)/u;
const HAPPENS = /(?:事件|事故|案件|行为|现象|问题|死亡|伤害|溺亡|传播|感染|病例)(?:实现|保持|确保)?$/u;
const REACHED = '(?:为|达到|保持在?|控制在|控制为|降为|降至|降到|实现)$';
const ZERO_RATE = new RegExp(`(?:率|比例|比重)${REACHED}`, 'u');
const ZERO_COUNT = new RegExp(
  `(?:数|数量|事件|事故|案件|病例|儿童|妇女|学生|人员|人口|家庭|患者|文盲|户|老人|老年人|残疾人)${REACHED}`,
  'u',
);

/** 发生率为0, 死亡人数为零: nothing has no unit, and the words before say of what. */
function zeroOf(before: string): Pick<Quantity, 'kind' | 'unit'> | undefined {
  if (ZERO_RATE.test(before)) return { kind: 'share', unit: '%' };
  return ZERO_COUNT.test(before) ? { kind: 'count', unit: 'count' } : undefined;
}

function isCalendar(digits: string): boolean {
  return digits.split(/-|至|到/u).every((part) => CALENDAR.test(part.replace(/年$/u, '')));
}

function scaled(value: Quantity['value'], scale: number): Quantity['value'] {
  return typeof value === 'number' ? value * scale : [value[0] * scale, value[1] * scale];
}
