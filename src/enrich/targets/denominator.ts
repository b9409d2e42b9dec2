/** Denominators within the subject: 每千名儿童拥有…, 每百户居民…. */
import type { Unit } from '../../model/target.ts';
import type { Quantity } from './quantities.ts';

export interface Denominator {
  /** Unit that includes the denominator; null when none does and `per` states it. */
  unit: Unit | null;
  /** The denominator in words, for quantities other than counts. */
  per: string;
  factor: number;
}

const PATTERN = /每(百|千|万|十万|10万|百万)(?:名|个|户|人|位)?/u;
const UNITS: Record<string, Pick<Denominator, 'unit' | 'factor'>> = {
  千: { unit: 'per-1000', factor: 1 },
  万: { unit: 'per-1000', factor: 0.1 },
  十万: { unit: 'per-100k', factor: 1 },
  '10万': { unit: 'per-100k', factor: 1 },
};

/** `findDenominator('每千名儿童拥有床位') // => { unit: 'per-1000', per: '千名', factor: 1 }`; undefined when there is none. */
export function findDenominator(form: string): Denominator | undefined {
  const match = PATTERN.exec(form);
  const size = match?.[1];
  if (match === null || size === undefined) return undefined;
  const known = UNITS[size];
  return { unit: null, factor: 1, ...known, per: match[0].slice(1) };
}

/** The value, unit and `per` of a count or area whose subject names its denominator. */
export function applyDenominator(
  { kind, value, unit }: Quantity,
  { unit: whole, per, factor }: Denominator,
): {
  value: Quantity['value'];
  unit: Unit;
  per: string | null;
} {
  if (kind === 'share') return { value, unit: '%', per: null };
  if (kind !== 'count' || whole === null) return { value, unit: unit ?? 'count', per };
  const scale = (number: number): number => Number((number * factor).toPrecision(12));
  return {
    value: typeof value === 'number' ? scale(value) : [scale(value[0]), scale(value[1])],
    unit: whole,
    per: null,
  };
}
