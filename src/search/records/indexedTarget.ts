/** Target 目标值 → as the index stores it, with what it is about: its indicator, and the stretch of the text it stands in. */
import type { Commitment } from '../../model/commitment.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';
import type { Target } from '../../model/target.ts';
import { formatValue } from '../../naming/targetWording.ts';
import { fold } from '../../text/fold.ts';
import { clauseRanges, commaRanges, sentenceRanges } from '../../text/sentences.ts';
import type { IndexedTarget, TargetSubject } from './record.ts';

/** The text that a target stands in, and the topics it treats. */
export type TargetText = Pick<Commitment, 'text' | 'topics'>;
/** Entries of the registry by id. */
export type Indicators = ReadonlyMap<string, Pick<Indicator, 'family'>>;

/** `toIndexedTarget(target, goal, { period, indicators }).shown // => '≥ 95%'` */
export function toIndexedTarget(
  target: Target,
  within: TargetText,
  { period, indicators }: { period: Period | null; indicators: Indicators },
): IndexedTarget {
  const { indicator, indicatorId, comparator, value, unit, modality, year, quote, written, per, scope } = target;
  return {
    ...{ indicator, comparator, value, unit, modality },
    ...{ year: dueYear(target, period), yearStated: year !== null },
    ...{ shown: formatValue(target), quote, indicatorId, written, per, scope },
    subject: toSubject(target, within, indicators),
  };
}

/** The year in its own words, else the last year of the plan. */
function dueYear({ year }: Pick<Target, 'year'>, period: Period | null): number | null {
  return year ?? period?.to ?? null;
}

function toSubject(target: Target, { text, topics }: TargetText, indicators: Indicators): TargetSubject {
  const { indicator, indicatorId, span, quote } = target;
  const [from, to] = rangeAround(clauseRanges(text), span[0]) ?? span;
  const clause = text.slice(from, to);
  const parts = commaRanges(clause).filter(([start, end]) => from + start < span[1] && from + end > span[0]);
  const entry = indicatorId === null ? undefined : indicators.get(indicatorId);
  const own = fold(indicator).text;
  const treated = topics.filter(
    ({ text: words, span: at }) => at[0] >= from && at[1] <= to && own.includes(fold(words).text),
  );
  return {
    family: entry?.family ?? '',
    topics: [...new Set(treated.map(({ topic }) => topic))],
    clause,
    part: [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? quote.length],
    sentence: sentenceRanges(text).filter(([start]) => start <= span[0]).length,
  };
}

function rangeAround(ranges: readonly [number, number][], at: number): [number, number] | undefined {
  return ranges.find(([start, end]) => start <= at && at < end);
}
