/** The table of an indicator's page as CSV. */
import { commitmentOf } from '../../corpus/places.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import { formatCsv } from '../../tables/csv.ts';
import { toIndicatorRow } from './indicatorRow.ts';
import { sayDocument, sayNationalValue } from './nationalWording.ts';
import { shortPlanName } from '../../naming/names.ts';
import { comparatorWords, formatValue } from '../../naming/targetWording.ts';

const heads = [
  '指标',
  '规划',
  '规划代码',
  '范围',
  '目标值',
  '写法',
  '措辞',
  '比较',
  '数值',
  '数值上限',
  '单位',
  '分母',
  '年份',
  '基期',
  '原文',
  '出处',
  '出处地址',
  '原文件',
  '行',
];

/**
 * One row for each target, in the order of the plans, then one for each national target; the upper end of a range has its
 * own column.
 */
export function toIndicatorCsv(
  { indicator, targets }: IndicatorTargets,
  references: readonly NationalReference[],
): string {
  return formatCsv({
    columns: heads.map((name) => ({ name })),
    rows: [
      ...targets.map((found) => toCells(indicator.name, found)),
      ...references
        .filter((national) => national.indicator === indicator.id)
        .map((national) => toNationalCells(indicator, national)),
    ],
  });
}

function toCells(name: string, found: TargetPlace): (string | number | null)[] {
  const { target, place } = found;
  const { value } = target;
  const [low, high] = typeof value === 'number' ? [value, null] : value;
  const row = toIndicatorRow(found);
  const [first] = commitmentOf(place).lines;
  return [
    name,
    shortPlanName(place.plan),
    place.plan.code,
    target.scope,
    formatValue(target),
    target.written,
    target.modality,
    comparatorWords[target.comparator],
    low,
    high,
    target.unit,
    target.per,
    target.year,
    target.baseline?.year ?? null,
    target.quote,
    row.place.label,
    row.place.path,
    place.plan.source.file,
    first,
  ];
}

function toNationalCells({ name, states }: Indicator, national: NationalReference): (string | number | null)[] {
  const { scope, written, modality, comparator, value, unit, per, year, expired, phrase, document } = national;
  return [
    name,
    expired ? '国家层面（已到期）' : '国家层面',
    null,
    scope,
    sayNationalValue(national, states),
    written,
    modality,
    comparatorWords[comparator],
    value,
    null,
    unit,
    per,
    year,
    null,
    phrase,
    sayDocument(document),
    null,
    null,
    null,
  ];
}
