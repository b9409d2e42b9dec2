/** The hits with these ids, read from the index and shown for a query. */
import { must } from '../../text/must.ts';
import { getPlace } from '../index/recordPlaces.ts';
import type { Query } from '../query/query.ts';
import type { EngineParts } from './engineParts.ts';
import { toHit } from './hit.ts';
import { dueTargets } from './restrictions.ts';
import type { FoundRecord } from './results.ts';

/** The hits with their records. */
export async function readHits(
  { index, asking, breaker }: EngineParts,
  ids: readonly string[],
  query: Query,
): Promise<Omit<FoundRecord, 'targets'>[]> {
  const asked = await asking.ask(query);
  const { numbers } = asked;
  const [records, answering] = await Promise.all([
    index.readRecords(ids),
    numbers === null ? dueTargets(ids, asked, index) : index.tables.targetsOf(ids, numbers),
  ]);
  return records.map((record, at) => {
    const { plan } = getPlace(index.places, must(ids[at], 'id'));
    const hit = toHit(record, {
      wanted: asked.wanted,
      targets: answering?.[at] ?? [],
      breaker,
      region: plan.region.label,
    });
    return { record: record.record, plan, hit };
  });
}

/** The same with the targets of each record. */
export async function readWhole(parts: EngineParts, ids: readonly string[], query: Query): Promise<FoundRecord[]> {
  const asked = await parts.asking.ask(query);
  const [found, due, all] = await Promise.all([
    readHits(parts, ids, query),
    dueTargets(ids, asked, parts.index),
    parts.index.tables.allTargetsOf(ids),
  ]);
  return found.map((record, at) => ({ ...record, targets: due?.[at] ?? all[at] ?? [] }));
}
