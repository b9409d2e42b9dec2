/** Props of the pages of indicators: all plans' targets side by side, and what is not comparable said. */
import type { IndicatorTargets, TargetPlace } from '../model/published.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { PageHead } from './head.ts';
import type { Link } from './links.ts';
import { commitmentName, formatLines, shortPlanName } from './names.ts';
import { goalPath, indicatorPath, indicatorsPath, measurePath, sourceLinePath } from './routes.ts';
import { toTargetRows } from './targets.ts';
import type { TargetRow } from './targets.ts';

export interface IndicatorRow extends TargetRow {
  plan: string;
  /** The sentence it stands in: what comes before the quote, and what after. */
  around: [before: string, after: string];
  /** The goal or measure that promises it. */
  place: Link;
  /** The source line of its words. */
  source: Link;
}

export interface IndicatorPage {
  head: PageHead;
  name: string;
  definition: string;
  /** Which way is better, in words; null where neither is. */
  wish: string | null;
  /** What is not comparable; null where nothing is known. */
  comparability: string | null;
  apart: Link[];
  rows: IndicatorRow[];
}

export interface IndicatorSummary extends Link {
  plans: number;
  targets: number;
}

const wishes = { 'higher-better': '以高为好', 'lower-better': '以低为好' } as const;

export const indicatorsHead: PageHead = {
  title: '指标：各地目标值对照',
  description: '各部规划写下的目标值，按指标归并，逐条注明原文。',
  breadcrumbs: [{ label: '指标', path: null }],
  metadata: { ColumnName: '指标', ColumnType: '指标' },
};

export function toIndicatorPage({ indicator, targets }: IndicatorTargets, all: IndicatorTargets[]): IndicatorPage {
  const { name, definition, polarity, comparability, apart } = indicator;
  return {
    head: {
      title: `${name}：各地目标值`,
      description: `${name}在各部规划里的目标值，共${String(targets.length)}条，逐条注明原文。`,
      breadcrumbs: [
        { label: '指标', path: indicatorsPath },
        { label: name, path: null },
      ],
      metadata: { ColumnName: name, ColumnType: '指标' },
    },
    name,
    definition: definition.text,
    wish: polarity === null ? null : wishes[polarity],
    comparability,
    apart: all
      .filter((other) => apart.includes(other.indicator.id))
      .map(({ indicator: { id, name: label } }) => ({ label, path: indicatorPath(id) })),
    rows: targets.map(toIndicatorRow),
  };
}

/** Indicators with a target, those that stand in most plans first. */
export function toIndicatorSummaries(all: IndicatorTargets[]): IndicatorSummary[] {
  return all
    .map(({ indicator, targets }) => ({
      label: indicator.name,
      path: indicatorPath(indicator.id),
      plans: new Set(targets.map(({ place }) => place.plan.id)).size,
      targets: targets.length,
    }))
    .sort((a, b) => b.plans - a.plans || b.targets - a.targets);
}

/** Targets that belong to no registered indicator, as rows. */
export function toIndicatorRow({ target, place }: TargetPlace): IndicatorRow {
  const [row] = toTargetRows([target]);
  if (row === undefined) throw new Error('A target gives one row.');
  const goal = 'goal' in place;
  const { id, num, lines, text } = goal ? place.goal : place.measure;
  return {
    ...row,
    around: sentenceAround(text, target.span),
    plan: shortPlanName(place.plan),
    place: {
      label: `${place.domain.heading} ${commitmentName(goal ? 'goal' : 'measure', num)}`,
      path: goal ? goalPath(id) : measurePath(id),
    },
    source: { label: `原文${formatLines(lines)}`, path: sourceLinePath(place.plan.sourceId, lines[0]) },
  };
}

/** The rest of the sentence that a span of a text stands in, on either side of it. */
function sentenceAround(text: string, [start, end]: [number, number]): [string, string] {
  const ranges = sentenceRanges(text);
  const first = ranges.find(([, to]) => to > start)?.[0] ?? 0;
  const last = ranges.find(([, to]) => to >= end)?.[1] ?? text.length;
  return [text.slice(first, start), text.slice(end, last)];
}
