/** The rail of an indicator with all that its figure says, and the addresses of its files. */
import type { Chart } from '../../charts/chart.ts';
import { railChart } from '../../charts/rail/draw.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import { targetsOnLine } from '../../corpus/turnedTargets.ts';
import { shortPlanName } from '../../naming/names.ts';
import { indicatorChartPath, indicatorCsvPath } from '../../naming/routes/indicatorRoutes.ts';
import type { SavedChart } from '../shared/savedChart.ts';
import { toRailFinding, toRailNotes, toRailSeries } from './railFigure.ts';

/** A rail with its finding in words and the notes needed to read it. */
export interface Rail {
  chart: Chart;
  finding: string;
  saved: SavedChart;
  notes: string[];
  /** The plans in it, each once. */
  plans: { code: string; label: string }[];
}

/** The rail of an indicator, with what shares its line; null when there are not at least two targets of its own. */
export function toRail(
  entry: IndicatorTargets,
  { indicators, nationalReferences }: Pick<Corpus, 'indicators' | 'nationalReferences'>,
): Rail | null {
  if (entry.targets.length < 2) return null;
  const { id, name } = entry.indicator;
  const targets = targetsOnLine(entry, indicators);
  const series = toRailSeries({ ...entry, targets }, 'rail', nationalReferences);
  const plans = new Map(targets.map(({ place: { plan } }) => [plan.code, shortPlanName(plan)]));
  return {
    chart: railChart(series),
    finding: toRailFinding({ targets }),
    saved: { name, svgPath: indicatorChartPath(id), csvPath: indicatorCsvPath(id) },
    notes: toRailNotes(series),
    plans: [...plans].map(([code, label]) => ({ code, label })),
  };
}
