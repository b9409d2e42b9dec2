/**
 * Charts as drawings on disk: tests/charts/output has every form of every case, for review and under version control.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Chart } from '../../../src/charts/chart.ts';
import { toFileStyle } from '../../../src/charts/fileStyle.ts';
import { formatSvg } from '../../../src/charts/formatSvg.ts';
import { expectFile } from '../../support/expectations.ts';

const readSheet = (name: string): string =>
  readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
const style = toFileStyle(readSheet('chartMarks'), readSheet('tokens'));

/** Compares every form of a chart with its committed drawing. */
export function expectPictures(name: string, chart: Chart): void {
  for (const drawing of chart.drawings) {
    const path = fileURLToPath(new URL(`../output/${name}-${drawing.form}.svg`, import.meta.url));
    expectFile(path, formatSvg(chart, drawing, style));
  }
}
