/** A chart to take along: the picture as SVG and its table as CSV, both files of the site. */
import type { Chart } from '../../charts/chart.ts';
import type { FileStyle } from '../../charts/fileStyle.ts';
import { formatSvg } from '../../charts/formatSvg.ts';
import type { Table } from '../../tables/table.ts';

/** Where the files of a chart stand. */
export interface SavedChart {
  /** What the files are called where they are saved, without ending. */
  name: string;
  svgPath: string;
  csvPath: string;
}

/** What the files of a chart hold. */
export interface ChartContent {
  /** Its name in addresses, e.g. anatomy. */
  id: string;
  chart: Chart;
  table: Table;
}

/** The wide form of a chart as a file that stands on its own. */
export function toSvgFile(chart: Chart, style: FileStyle, site: URL | undefined): string {
  const drawing = chart.drawings.find(({ form }) => form === 'wide');
  if (drawing === undefined) throw new Error(`The chart ${chart.id} has no wide form.`);
  return formatSvg(chart, drawing, style, site);
}

/** A table of these columns. */
export function toTable(heads: string[], rows: Table['rows']): Table {
  return { columns: heads.map((name) => ({ name })), rows };
}
