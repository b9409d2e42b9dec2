/** National targets 国家层面 in words, and how a place's target stands to them. */
import type { Standing } from '../../corpus/nationalReferences.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import { formatValue } from '../../naming/targetWording.ts';

/** Said with every such line. */
export const targetsOnly = '目标与目标相比，不是完成情况';

const reasons = {
  unit: '计量单位不同',
  scope: '范围或人群不同',
  year: '年份不同',
  hedge: '有一方没有直接写明',
  wording: '写法不同',
} as const;

/**
 * Value, year and limits.
 *
 * sayNational(reference, 'level') // => '≤ 6‰（2030年）', '每年降低0.5个百分点以上（力争，2030年）', '＝ 3∶2（常年要求）'
 */
export function sayNational(national: NationalReference, states: Indicator['states']): string {
  const { modality } = national;
  const limits = [...(modality === null ? [] : [modality]), ...limitsOf(national)];
  return `${sayNationalValue({ ...national, modality: null }, states)}（${limits.join('，')}）`;
}

/** The value alone, as those of plans are worded; changes in the registry are all falls. */
export function sayNationalValue(national: NationalReference, states: Indicator['states']): string {
  const { comparator, value, unit, per, modality, written } = national;
  const direction = states === 'level' ? 'level' : 'decrease';
  return formatValue({
    comparator,
    value,
    unit,
    per,
    modality,
    written: written ?? String(value),
    type: states,
    direction,
  });
}

/** `limitsOf(reference) // => ['2025年，已到期', '人流量较大地区']` */
function limitsOf({ year, expired, scope }: NationalReference): string[] {
  return [
    year === null ? '常年要求' : `${String(year)}年${expired ? '，已到期' : ''}`,
    ...(scope === null ? [] : [scope]),
  ];
}

/** `sayDocument(document) // => '《中国儿童发展纲要（2021—2030年）》国发〔2021〕16号'` */
export function sayDocument({ title, number, date }: NationalReference['document']): string {
  return `《${title}》${number ?? `（${date}）`}`;
}

/** `sayStanding({ is: 'equal' }) // => '与国家相同'`; `without` follows the reason why the two are not compared. */
export function sayStanding(standing: Standing, without = '，不可直接相比'): string {
  if (standing.is === 'not-comparable') return `${reasons[standing.why]}${without}`;
  return { stronger: '比国家要求高', equal: '与国家相同', weaker: '比国家要求低' }[standing.is];
}
