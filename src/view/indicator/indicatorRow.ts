/** A target in the table of its indicator. */
import { commitmentOf } from '../../corpus/places.ts';
import type { TargetPlace } from '../../corpus/indicatorTargets.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { Link } from '../../naming/links.ts';
import { formatLines, shortPlanName } from '../../naming/names.ts';
import { nameInPlan, pathOf } from '../../naming/placeLinks.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { toTargetRows } from '../shared/targetRows.ts';
import type { ShownTarget } from '../shared/targetRows.ts';

export interface IndicatorRow extends ShownTarget {
  plan: string;
  planCode: string;
  /** The rest of its sentence: before the quote, and after it. */
  around: [before: string, after: string];
  /** The commitment that promises it. */
  place: Link;
  /** The source line of its words. */
  source: Link;
}

/** A target as a row, with its sentence. */
export function toIndicatorRow({ target, place }: TargetPlace): IndicatorRow {
  const [row] = toTargetRows([target]);
  if (row === undefined) throw new Error('A target gives one row.');
  const { lines, text } = commitmentOf(place);
  return {
    ...row,
    around: sentenceAround(text, target.span),
    plan: shortPlanName(place.plan),
    planCode: place.plan.code,
    place: { label: nameInPlan(place), path: pathOf(place) },
    source: { label: `原文${formatLines(lines)}`, path: sourceLinePath(place.plan.sourceId, lines[0]) },
  };
}

/** The rest of the sentence around a span of a text, on either side of it. */
function sentenceAround(text: string, [start, end]: [number, number]): [string, string] {
  const ranges = sentenceRanges(text);
  const first = ranges.find(([, to]) => to > start)?.[0] ?? 0;
  const last = ranges.find(([, to]) => to >= end)?.[1] ?? text.length;
  return [text.slice(first, start), text.slice(end, last)];
}
