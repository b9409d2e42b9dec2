/** The responsibility matrix as a chart above its table: the same rows and columns in the same order. */
import type { Chart } from '../../charts/chart.ts';
import { matrixChart } from '../../charts/matrix/draw.ts';
import type { MatrixRow } from '../../charts/matrix/series.ts';
import type { MatrixLine, MatrixPage } from './matrixPage.ts';

/** The chart of a page's matrix. */
export function toDutyMatrix({
  title,
  finding,
  spans,
  columns,
  groups,
}: Pick<MatrixPage, 'title' | 'finding' | 'spans' | 'columns' | 'groups'>): Chart {
  let start = 0;
  return matrixChart({
    id: 'matrix',
    title,
    desc: `部门逐行，领域逐列，实心是牵头，空心是责任。${finding.join('')}`,
    plans: spans.map(({ label, width }) => ({
      label,
      columns: columns.slice(start, (start += width)).map(({ label: domain, short, path, current }) => ({
        label: short,
        href: path,
        name: `按“${domain}”排列`,
        current,
      })),
    })),
    groups: groups.map(({ heading, lines }) => ({ heading, rows: lines.map(toRow) })),
    totalWords: '合计',
  });
}

function toRow({ label, path, cells, total }: MatrixLine): MatrixRow {
  const name = `${label}：牵头 ${String(total.led)} 项，责任 ${String(total.shared)} 项`;
  return { label, href: path, name, cells: cells.map(({ led, shared }) => ({ led, shared })) };
}
