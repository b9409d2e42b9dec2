/** Addresses of indicators and their files. */
import { siteBase } from '../base/siteBase.ts';

export const indicatorsPath = `${siteBase}/indicators/`;

/**
 * The deadlines of all plans as SVG, or their table as CSV.
 *
 * deadlinesFilePath('svg') // => '/indicators/deadlines.svg'
 */
export function deadlinesFilePath(format: 'svg' | 'csv'): string {
  return `${indicatorsPath}deadlines.${format}`;
}

/**
 * Page of one indicator 指标.
 *
 * indicatorPath('infant-mortality-rate') // => '/indicators/infant-mortality-rate/'
 */
export function indicatorPath(indicatorId: string): string {
  return `${indicatorsPath}${indicatorId}/`;
}

/**
 * The table of an indicator's page as CSV.
 *
 * indicatorCsvPath('infant-mortality-rate') // => '/indicators/infant-mortality-rate/data.csv'
 */
export function indicatorCsvPath(indicatorId: string): string {
  return `${indicatorPath(indicatorId)}data.csv`;
}

/**
 * The chart of an indicator's page as SVG.
 *
 * indicatorChartPath('infant-mortality-rate') // => '/indicators/infant-mortality-rate/chart.svg'
 */
export function indicatorChartPath(indicatorId: string): string {
  return `${indicatorPath(indicatorId)}chart.svg`;
}
