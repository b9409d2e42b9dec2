/** The deadline line 期限线, first step: for each plan its period, the years its targets name, and how many name none. */
import { ascending, extent } from 'd3';

export interface DeadlineRow {
  plan: string;
  label: string;
  href: string;
  /** The plan's period; null where the text gives none. */
  period: { from: number; to: number; stated: boolean } | null;
  dated: { year: number; count: number }[];
  undated: number;
  /** The number of undated targets in words, e.g. 61 个未写年份. */
  undatedWords: string;
}

export interface DeadlineSeries {
  id: string;
  title: string;
  desc: string;
  rows: DeadlineRow[];
}

/**
 * The years in which any plan begins or ends or that it names, each once, ascending.
 *
 * toNamedYears(rows) // => [2021, 2025, 2030]
 */
export function toNamedYears(rows: DeadlineRow[]): number[] {
  const years = rows.flatMap(({ period, dated }) => [
    ...(period === null ? [] : [period.from, period.to]),
    ...dated.map(({ year }) => year),
  ]);
  return [...new Set(years)].sort(ascending);
}

/** The first and last of those years; undefined when there is none. */
export function toYears(rows: DeadlineRow[]): [from: number, to: number] | undefined {
  const [from, to] = extent(toNamedYears(rows));
  return from === undefined ? undefined : [from, to];
}
