/** Plans → the rows of the two tables. Folding is src/text's own, never SQL's, so that both engines compare one form. */
import { toHitAddress } from '../../src/search/answer/hit.ts';
import { isSamePart } from '../../src/search/query/aboutWord.ts';
import { toBounds } from '../../src/search/query/conditions.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { IndexedRecord, IndexedTarget, Labelled, SearchRecord } from '../../src/search/records/record.ts';
import { recordText } from '../../src/search/records/recordText.ts';
import { fold } from '../../src/text/fold.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import type { SqlRow } from './sqlStore.ts';

/** A plan, and its place in the order of the site. */
type PlacedPlan = Pick<RecordedPlan, 'id' | 'title' | 'region' | 'audience' | 'otherText' | 'records'> & { at: number };

export interface LoadedRows {
  records: SqlRow[];
  targets: SqlRow[];
}

/** The rows of one plan. `toLoadedRows({ ...plan, at: 0 }).records.length // => 274` */
export function toLoadedRows(plan: PlacedPlan): LoadedRows {
  return {
    records: plan.records.map((record, row) => ({
      ...toFacetColumns(plan, record, row),
      folded: fold(recordText(record)).text,
      shown: JSON.stringify(toShown(record)),
    })),
    targets: plan.records.flatMap((record, row) =>
      record.targets.map((target, at) => ({
        ...toFacetColumns(plan, record, row),
        ...{ title: plan.title, region_name: plan.region.label, place: record.place ?? '', label: record.label },
        ...{ departments: [...record.leads, ...record.responsibles], ordinal: at + 1 },
        url: toHitAddress({ url: recordAddress(record), text: '' }, target.subject.sentence, [fold(target.quote).text]),
        ...toTargetColumns(target),
        ...toAboutColumns(target, record.targets),
      })),
    ),
  };
}

function toFacetColumns(
  { id, at, region, audience, otherText }: PlacedPlan,
  record: IndexedRecord,
  row: number,
): SqlRow {
  const { domain, leads, responsibles } = record.facets;
  const valuesOf = (list: readonly Labelled[]): string[] => list.map(({ value }) => value);
  return {
    ...{ plan: id, plan_at: at, row, other_text: Number(otherText), kind: record.kind },
    ...{ region: region.value, audience: audience.value, domain: domain?.value ?? '' },
    ...{ lead: valuesOf(leads), responsible: valuesOf(responsibles) },
  };
}

/** The record without what has columns or a table of its own. */
function toShown({
  facets: _facets,
  targets: _targets,
  topics: _topics,
  indicators: _indicators,
  ...record
}: IndexedRecord): SearchRecord {
  return record;
}

function toTargetColumns(target: IndexedTarget): SqlRow {
  const { low, high, boundedBelow, boundedAbove } = toBounds(target);
  const { quote, indicator, indicatorId, comparator, unit, modality, year, yearStated, shown, written, per, scope } =
    target;
  return {
    ...{ quote, indicator, indicator_id: indicatorId ?? '', comparator, unit, modality, year, shown, written },
    ...{ low, high, bounded_below: Number(boundedBelow), bounded_above: Number(boundedAbove) },
    ...{ year_stated: Number(yearStated), per: per ?? '', scope: scope ?? '' },
  };
}

/** What decides whether the number is about a word (src/search/query/aboutWord.ts): its own words, and its rivals'. */
function toAboutColumns(target: IndexedTarget, all: readonly IndexedTarget[]): SqlRow {
  const { clause, part, family } = target.subject;
  const rivals = all.filter((other) => other !== target && isSamePart(other, target));
  const folded = (text: string): string => fold(text).text;
  return {
    folded_indicator: folded(target.indicator),
    folded_family: folded(family),
    folded_part: folded(clause.slice(...part)),
    folded_quote: folded(target.quote),
    rival_indicators: rivals.map(({ indicator }) => folded(indicator)),
    rival_families: rivals.map(({ subject }) => folded(subject.family)),
  };
}
