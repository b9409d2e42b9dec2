/** Quantities: numbers with the unit after them, and the words 全覆盖, which mean 100 %. */
import type { Unit } from '../../model/target.ts';
import { findNumbers } from './figures.ts';
import type { NumberFound } from './figures.ts';
import { unitSaid } from './unitSaid.ts';
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
/** 女性比例过半: more than half. */
const HALF = /(?<=(?:率|比例|比重|占比|人数)(?:已|均|都)?)过半数?/gu;
const UNIT_KINDS: Partial<Record<Unit, QuantityKind>> = { '%': 'share', ratio: 'ratio' };

/** Every quantity of a text in matching form, in order. */
export function findQuantities(form: string): Quantity[] {
  const full = [...form.matchAll(FULL)].map(({ 0: words, index }) => toFull(index, index + words.length));
  const half = [...form.matchAll(HALF)].map(({ 0: words, index }) => toHalf(index, index + words.length));
  const said = [...full, ...half];
  const counted = findNumbers(form)
    .map((number) => withUnit(number, form))
    .filter(({ start }) => !said.some((words) => words.start <= start && start < words.end));
  return withSharedUnit(
    [...counted, ...said].sort((a, b) => a.start - b.start),
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

function toHalf(start: number, end: number): Quantity {
  return { start, end, value: 50, kind: 'share', unit: '%', notation: 'chinese', word: '', more: true };
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
  const calendar = isCalendar(form.slice(number.start, number.end));
  const said = calendar ? undefined : unitSaid(form, number);
  if (said !== undefined) return { ...found, ...said, more: false };
  return {
    ...found,
    kind: calendar ? 'calendar' : 'bare',
    unit: null,
    word: '',
    more: false,
  };
}

function isCalendar(digits: string): boolean {
  return digits.split(/-|至|到/u).every((part) => CALENDAR.test(part.replace(/年$/u, '')));
}

function scaled(value: Quantity['value'], scale: number): Quantity['value'] {
  return typeof value === 'number' ? value * scale : [value[0] * scale, value[1] * scale];
}
