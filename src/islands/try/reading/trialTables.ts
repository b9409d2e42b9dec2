/** Targets and items of a reading as tables for spreadsheets. */
import type { Plan } from '../../../model/plan.ts';
import { comparatorWords, units } from '../../../naming/targetWording.ts';
import { formatCsv } from '../../../tables/csv.ts';
import type { Cell } from '../../../tables/table.ts';
import { itemsOf } from './items.ts';

/** One row a target. The byte order mark lets Excel open the file without asking. */
export function formatTargets(plans: readonly Plan[]): string {
  return toCsv(
    [
      ...['规划', '领域', '条目', '指标', '原文写法', '比较', '数值', '数值上限', '单位', '每', '年份', '基期', '措辞'],
      ...['范围', '原句', '行'],
    ],
    plans.flatMap(({ displayTitle, domains }) =>
      domains.flatMap((domain) =>
        itemsOf(domain).flatMap(({ label, targets, lines: [line] }) =>
          targets.map((target): Cell[] => {
            const [low, high] = typeof target.value === 'number' ? [target.value, null] : target.value;
            const { indicator, written, comparator, unit, per, year, baseline, modality, scope, quote } = target;
            return [
              ...[displayTitle, domain.heading, label, indicator, written, comparatorWords[comparator], low, high],
              ...[units[unit].trim(), per, year, baseline?.text ?? null, modality, scope, quote, line],
            ];
          }),
        ),
      ),
    ),
  );
}

/** One row an item, with its departments. */
export function formatItems(plans: readonly Plan[]): string {
  return toCsv(
    ['规划', '领域', '类别', '编号', '条文', '牵头单位', '责任单位', '期限', '目标值', '首行', '末行'],
    plans.flatMap(({ displayTitle, domains }) =>
      domains.flatMap((domain) =>
        itemsOf(domain).map(({ kind, num, text, duty, due, targets, lines }): Cell[] => {
          const responsibles = [
            ...(duty?.responsibles ?? []),
            ...(duty?.collective ? [{ text: duty.collective }] : []),
          ];
          const values = targets.map(({ indicator, written }) => `${indicator} ${written}`).join('；');
          return [
            ...[displayTitle, domain.heading, kind, num, text],
            ...[
              (duty?.leads ?? []).map((lead) => lead.text).join('、'),
              responsibles.map((one) => one.text).join('、'),
            ],
            ...[due, values, ...lines],
          ];
        }),
      ),
    ),
  );
}

function toCsv(names: readonly string[], rows: Cell[][]): string {
  return formatCsv({ columns: names.map((name) => ({ name })), rows });
}
