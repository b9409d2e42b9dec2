/** The hits with these ids, read from the index and shown for a query. */
import { must } from '../../text/must.ts';
import { plansOf } from '../index/recordFinder.ts';
import { getPlace } from '../index/recordPlaces.ts';
import type { Query } from '../query/query.ts';
import type { EngineParts } from './engineParts.ts';
import { toHit } from './hit.ts';
import { asksForNumbers, filtersNumbers, shownNumbers } from './matchedNumbers.ts';
import type { FoundRecord } from './results.ts';

/** Hits with their records. */
type ReadHit = Omit<FoundRecord, 'plan' | 'targets' | 'numbers'>;

export async function readHits(
  { index, asking, breaker }: EngineParts,
  ids: readonly string[],
  query: Query,
): Promise<ReadHit[]> {
  const asked = await asking.ask(query);
  const [records, answering] = await Promise.all([
    index.readRecords(ids),
    asksForNumbers(asked) || filtersNumbers(asked) ? shownNumbers(ids, asked, index) : undefined,
  ]);
  return records.map((record, at) => {
    const id = must(ids[at], 'id');
    const { plan } = getPlace(index.places, id);
    const hit = toHit(record, {
      wanted: asked.wanted,
      targets: answering?.[at] ?? [],
      breaker,
      region: index.nameRegion(plan.region),
    });
    return { id, record: record.record, hit };
  });
}

/** The same with the targets of each record, and the numbers that the query is about. */
export async function readWhole(parts: EngineParts, ids: readonly string[], query: Query): Promise<FoundRecord[]> {
  const asked = await parts.asking.ask(query);
  const [found, plans, shown, all] = await Promise.all([
    readHits(parts, ids, query),
    plansOf(parts.index, ids),
    shownNumbers(ids, asked, parts.index),
    parts.index.tables.targetsOf(ids),
  ]);
  const answers = asked.meant !== null && asked.meant.years.length > 0 ? shown : all;
  return found.map((record, at) => ({
    ...record,
    plan: must(plans[at], 'plan'),
    targets: answers[at] ?? [],
    numbers: shown[at] ?? [],
  }));
}
