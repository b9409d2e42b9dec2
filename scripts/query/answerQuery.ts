/** A query → the answer that `npm run query` prints. */
import type { Engine, FoundRecord } from '../../src/search/answer/results.ts';
import type { Query } from '../../src/search/query/query.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { RecordKind } from '../../src/search/records/record.ts';
import { openDiskEngine } from '../search/openDiskEngine.ts';

interface PrintedHit {
  /** The page of the commitment; for other text, the place where it begins. */
  url: string;
  kind: RecordKind;
  /** Plan id. */
  plan: string;
  /** Heading of its domain; null for a text outside the domains. */
  domain: string | null;
  /** The printed number; null for a text. */
  num: number | null;
}

export interface PrintedAnswer {
  total: number;
  /** All of them, in the order of the search page. */
  hits: PrintedHit[];
  /** When there are none: queries that find something instead, from the suggestions of the search page. */
  instead: { query: string; total: number }[];
}

/** The answer from the index in a folder. Rejects with SearchUnavailable when a file of the index is missing. */
export async function answerQuery(folder: string, query: Query): Promise<PrintedAnswer> {
  const engine = await openDiskEngine(folder);
  const { ids } = await engine.find(query);
  return {
    total: ids.length,
    hits: (await engine.readWhole(ids, query)).map(toPrintedHit),
    instead: ids.length > 0 ? [] : await findInstead(engine, query),
  };
}

async function findInstead(engine: Engine, query: Query): Promise<PrintedAnswer['instead']> {
  const { aliases, words } = (await engine.answer(query, 0)).suggestions;
  const names = new Set([...aliases.map(({ name }) => name), ...words.map(({ word }) => word)]);
  const counted = await Promise.all(
    [...names].map(async (name) => ({
      query: name,
      total: (await engine.find({ ...query, terms: name })).ids.length,
    })),
  );
  return counted.filter(({ total }) => total > 0);
}

function toPrintedHit({ record, plan }: FoundRecord): PrintedHit {
  const { kind, label, place, num } = record;
  // 说明 is the site's name for a text inside a domain; all other text is in a part outside the domains.
  const inDomain = kind !== 'text' || label === '说明';
  return { url: recordAddress(record), kind, plan: plan.id, domain: inDomain ? place : null, num };
}
