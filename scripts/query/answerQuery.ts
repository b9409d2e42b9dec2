/** A query → what `npm run query` prints. */
import type { FoundRecord } from '../../src/search/answer/engineTypes.ts';
import type { Query } from '../../src/search/query/query.ts';
import type { RecordKind } from '../../src/search/records/record.ts';
import { openEngine } from '../search/openDiskEngine.ts';

export interface PrintedHit {
  /** The page of the goal or measure; of a text, where it begins. */
  url: string;
  kind: RecordKind;
  /** Plan id. */
  plan: string;
  /** Heading of the domain it stands in; null for a text outside the domains. */
  domain: string | null;
  /** The number the text gives it; null for a text. */
  num: number | null;
}

export interface Answer {
  total: number;
  /** All of them, in the order of the search page. */
  hits: PrintedHit[];
}

/** The answer from the index in a folder. Rejects with SearchUnavailable when a file of the index is not there. */
export async function answerQuery(folder: string, query: Query): Promise<Answer> {
  const engine = await openEngine(folder);
  const { ids } = await engine.find(query);
  return { total: ids.length, hits: (await engine.readWhole(ids, query)).map(toPrintedHit) };
}

function toPrintedHit({ record: { blocks, kind, label, place, num }, plan }: FoundRecord): PrintedHit {
  // 说明 is what the site calls a text inside a domain; every other text stands in a part, which is no domain.
  const inDomain = kind !== 'text' || label === '说明';
  return { url: blocks[0]?.url ?? '', kind, plan: plan.id, domain: inDomain ? place : null, num };
}
