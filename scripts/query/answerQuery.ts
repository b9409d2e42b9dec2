/** A query → what `npm run query` prints. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueFile, recordFile, toPlaces } from '../../src/text/search/catalogue.ts';
import type { Catalogue } from '../../src/text/search/catalogue.ts';
import type { Query } from '../../src/text/search/query.ts';
import type { RecordKind, SearchRecord } from '../../src/text/search/record.ts';
import { SearchUnavailable } from '../../src/text/search/unavailable.ts';
import { openEngine } from '../search/openEngine.ts';

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
  const places = toPlaces((await readJson(folder, catalogueFile)) as Catalogue);
  const hits = await Promise.all(
    ids.map(async (id) => {
      const record = (await readJson(folder, recordFile(id))) as SearchRecord;
      return toPrintedHit(record, places.get(id)?.plan.id ?? '');
    }),
  );
  return { total: hits.length, hits };
}

function toPrintedHit({ blocks, kind, label, place, num }: SearchRecord, plan: string): PrintedHit {
  // 说明 is what the site calls a text inside a domain; every other text stands in a part, which is no domain.
  const inDomain = kind !== 'text' || label === '说明';
  return { url: blocks[0]?.url ?? '', kind, plan, domain: inDomain ? place : null, num };
}

async function readJson(folder: string, path: string): Promise<unknown> {
  const text = await readFile(join(folder, path), 'utf8').catch(() => {
    throw new SearchUnavailable('missing');
  });
  return JSON.parse(text) as unknown;
}
