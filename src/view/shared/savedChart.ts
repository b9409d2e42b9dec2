/** A chart to save: its drawing as SVG and its table as CSV, both files of the site. */
import type { Chart } from '../../charts/chart.ts';
import type { FileStyle } from '../../charts/fileStyle.ts';
import { formatSvg } from '../../charts/formatSvg.ts';
import type { Table } from '../../tables/table.ts';

/** The addresses of a chart's files. */
export interface SavedChart {
  /** File name for saving, without extension. */
  name: string;
  svgPath: string;
  csvPath: string;
}

/** The content of a chart's files. */
export interface ChartContent {
  /** Its name in addresses, e.g. anatomy. */
  id: string;
  chart: Chart;
  table: Table;
}

/** The wide form of a chart as a self-contained file. */
export function toSvgFile(chart: Chart, style: FileStyle, site: URL | undefined): string {
  const drawing = chart.drawings.find(({ form }) => form === 'wide');
  if (drawing === undefined) throw new Error(`The chart ${chart.id} has no wide form.`);
  return formatSvg(chart, drawing, style, site);
}

/** A table with these heads. */
export function toTable(heads: string[], rows: Table['rows']): Table {
  return { columns: heads.map((name) => ({ name })), rows };
}
