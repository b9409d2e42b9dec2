/**
 * The responsibility matrix, second step: a column for each domain if they are wide enough to distinguish; otherwise
 * the domains of a plan are added up.
 */
import { sum } from 'd3';
import { placeBars } from './bars.ts';
import type { MatrixLayout, PlacedMatrix } from './placed.ts';
import type { MatrixSeries } from './series.ts';
import { placeSquares } from './squares.ts';

export function placeMatrix(series: MatrixSeries, layout: MatrixLayout): PlacedMatrix {
  const columns = sum(series.plans, (plan) => plan.columns.length);
  const room = layout.width - layout.labels - layout.totals;
  return columns * layout.column.least <= room ? placeSquares(series, layout) : placeBars(series, layout);
}
