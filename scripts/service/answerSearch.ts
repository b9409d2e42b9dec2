/** `/search`: the records that have all words and pass all filters, in the order of the plans and their texts. */
import { recordKinds } from '../../src/search/records/record.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { parseTerms } from '../../src/search/query/terms.ts';
import type { Query } from '../../src/search/query/query.ts';
import type { ServiceRequest } from './askedOf.ts';
import {
  asksNothing,
  asksNumbers,
  conditionsOfFacets,
  conditionsOfNumbers,
  conditionsOfWords,
  joinConditions,
  toWhere,
} from './conditionSql.ts';
import type { SqlCondition } from './conditionSql.ts';
import type { SqlRow, SqlStatement, SqlStore } from './sqlStore.ts';

export interface ServiceHits {
  /** Of all hits, and by kind. */
  total: number;
  kinds: Record<string, number>;
  offset: number;
  /** The records as the site's index has them, each with the id of its plan. */
  hits: (SearchRecord & { planId: string })[];
}

/** The hits of a request. `(await answerSearch(store, parseRequest(params, 'search'))).total // => 8 for 近视` */
export async function answerSearch(store: SqlStore, { query, offset, limit }: ServiceRequest): Promise<ServiceHits> {
  const none = Object.fromEntries(recordKinds.map((kind) => [kind, 0]));
  if (asksNothing(query)) return { total: 0, kinds: none, offset, hits: [] };
  const condition = conditionsOfRecords(query);
  const counted = await store.ask(toCounting(condition));
  const kinds = { ...none, ...Object.fromEntries(counted.map(({ kind, hits }) => [String(kind), Number(hits)])) };
  const total = counted.reduce((sum, { hits }) => sum + Number(hits), 0);
  const rows = total <= offset || limit === 0 ? [] : await store.ask(toListing(condition, offset, limit));
  return { total, kinds, offset, hits: rows.map(toHit) };
}

function conditionsOfRecords(query: Query): SqlCondition {
  const found = joinConditions(conditionsOfWords(parseTerms(query.terms)), conditionsOfFacets(query));
  if (!asksNumbers(query)) return found;
  const numbers = conditionsOfNumbers(query);
  // GLOBAL: on a cluster the numbers of all shards are gathered once; elsewhere it is a plain IN.
  const within = `(plan_at, row) GLOBAL IN (SELECT plan_at, row FROM {db:Identifier}.targets ${toWhere(numbers)})`;
  return joinConditions(found, { all: [within], values: numbers.values });
}

function toCounting(condition: SqlCondition): SqlStatement {
  const text = `SELECT kind, count() AS hits FROM {db:Identifier}.records ${toWhere(condition)} GROUP BY kind`;
  return { text, values: condition.values };
}

function toListing(condition: SqlCondition, offset: number, limit: number): SqlStatement {
  const text = `SELECT plan, shown FROM {db:Identifier}.records ${toWhere(condition)} ORDER BY plan_at, row LIMIT {limit:UInt32} OFFSET {offset:UInt32}`;
  return { text, values: { ...condition.values, limit, offset } };
}

function toHit({ plan, shown }: SqlRow): ServiceHits['hits'][number] {
  return { planId: String(plan), ...(JSON.parse(String(shown)) as SearchRecord) };
}
