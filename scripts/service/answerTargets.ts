/** `/targets`: the numbers that are about the words and meet the conditions, as rows or counted by a column. */
import { parseTerms } from '../../src/search/query/terms.ts';
import type { Query } from '../../src/search/query/query.ts';
import { formatCsv } from '../../src/tables/csv.ts';
import type { Cell } from '../../src/tables/table.ts';
import type { Grouping, ServiceRequest } from './askedOf.ts';
import {
  asksNothing,
  conditionsOfFacets,
  conditionsOfNumbers,
  conditionsOfWords,
  joinConditions,
  toWhere,
} from './conditionSql.ts';
import type { SqlCondition } from './conditionSql.ts';
import type { SqlRow, SqlStore } from './sqlStore.ts';

export interface ServiceTargets {
  /** Numbers, or groups of them. */
  total: number;
  offset: number;
  rows: SqlRow[];
}

/** Columns of a row, and their heads in a CSV file. */
const targetColumns: Readonly<Record<string, string>> = {
  ...{ plan: '规划', title: '规划名称', region_name: '地区', kind: '条目种类', place: '领域', label: '条目' },
  ...{ indicator: '指标', shown: '目标值', comparator: '关系', low: '低值', high: '高值', unit: '单位', year: '年份' },
  ...{ modality: '语气', scope: '范围', departments: '责任单位', quote: '依据', url: '地址' },
};
const groupColumns: Readonly<Record<string, string>> = {
  ...{ value: '类别', unit: '单位', targets: '目标值个数', plans: '规划数' },
  ...{ least: '最小', median: '中位数', most: '最大' },
};

/** What is counted by; values of different units are never mixed. */
const groupValues: Readonly<Record<Grouping, string>> = {
  ...{ indicator: `if(indicator_id = '', indicator, indicator_id)`, plan: 'plan', region: 'region', kind: 'kind' },
  ...{ audience: 'audience', domain: 'domain', unit: 'unit', year: `ifNull(toString(year), '')` },
  ...{ lead: 'arrayJoin(lead)', responsible: 'arrayJoin(responsible)' },
};

/** The rows of a request. `(await answerTargets(store, parseRequest(params, 'targets'))).rows[0]?.shown // => '≥ 95%'` */
export async function answerTargets(store: SqlStore, request: ServiceRequest): Promise<ServiceTargets> {
  const { query, offset, limit, group } = request;
  const condition = conditionsOfTargets(query);
  if (query.terms.trim() !== '' && asksNothing(query)) return { total: 0, offset, rows: [] };
  const source = group === undefined ? toRowSource(condition) : toGroupSource(condition, group);
  const [counted] = await store.ask({
    text: `SELECT count() AS total FROM (${source.text})`,
    values: condition.values,
  });
  const rows = await store.ask({
    text: `SELECT ${source.columns} FROM (${source.text}) ORDER BY ${source.order} LIMIT {limit:UInt32} OFFSET {offset:UInt32}`,
    values: { ...condition.values, limit, offset },
  });
  return { total: Number(counted?.['total'] ?? 0), offset, rows };
}

/** The rows as a CSV file. */
export function formatTargets({ rows }: ServiceTargets, group: Grouping | undefined): string {
  const columns = group === undefined ? targetColumns : groupColumns;
  return formatCsv({
    columns: Object.values(columns).map((name) => ({ name })),
    rows: rows.map((row) => Object.keys(columns).map((column) => toCell(row[column]))),
  });
}

/** Without words all numbers are meant; with words those of the texts that have one of them and that are about all. */
function conditionsOfTargets(query: Query): SqlCondition {
  const found = joinConditions(conditionsOfNumbers(query), conditionsOfFacets(query));
  const terms = parseTerms(query.terms);
  if (terms.length === 0) return found;
  const words = conditionsOfWords(terms, 'some');
  const within = `(plan_at, row) GLOBAL IN (SELECT plan_at, row FROM {db:Identifier}.records ${toWhere(words)})`;
  return joinConditions(found, { all: [within], values: words.values });
}

interface Source {
  text: string;
  columns: string;
  order: string;
}

function toRowSource(condition: SqlCondition): Source {
  const columns = Object.keys(targetColumns).join(', ');
  return {
    text: `SELECT plan_at, row, ordinal, ${columns} FROM {db:Identifier}.targets ${toWhere(condition)}`,
    columns,
    order: 'plan_at, row, ordinal',
  };
}

function toGroupSource(condition: SqlCondition, group: Grouping): Source {
  const counted = `toString(${groupValues[group]}) AS value, unit, count() AS targets, uniqExact(plan) AS plans, min(low) AS least, quantileExact(0.5)(low) AS median, max(high) AS most`;
  return {
    text: `SELECT ${counted} FROM {db:Identifier}.targets ${toWhere(condition)} GROUP BY value, unit`,
    columns: Object.keys(groupColumns).join(', '),
    order: 'targets DESC, value, unit',
  };
}

function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(String).join('、');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
