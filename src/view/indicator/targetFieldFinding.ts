/** The finding of a field of targets: the domain with most of them, and those with none. */
import { countOf } from '../../charts/dots/series.ts';
import type { DotSeries } from '../../charts/dots/series.ts';

/** One sentence on the targets of an audience's plans, e.g. 儿童规划的 98 个目标值，41% 在健康。 */
export function toFinding(name: string, series: DotSeries): string {
  const sums = series.rows.map(({ label, cells }) => ({
    label,
    count: cells.reduce((sum, cell) => sum + countOf(cell), 0),
  }));
  const all = sums.reduce((sum, { count }) => sum + count, 0);
  const [most] = [...sums].sort((a, b) => b.count - a.count);
  const none = sums.filter(({ count }) => count === 0).map(({ label }) => label);
  if (most === undefined || all === 0) return `${name}没有写明数值的目标。`;
  const share = `${String(Math.round((most.count / all) * 100))}%`;
  const empty = none.length === 0 ? '' : `；${none.join('、')}一个也没有`;
  return `${name}的 ${String(all)} 个目标值，${share} 在${most.label}${empty}。`;
}
