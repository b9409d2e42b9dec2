/**
 * The tables of a load, `records` and `targets`, as ClickHouse is told to make them.
 *
 * Rows lie in the order of the plans and their texts, which is the order of answers. Without a cluster a table is a
 * MergeTree. With one, each table is a ReplicatedMergeTree on every node, named `…_local`, below a Distributed table that
 * puts the rows of a plan on one shard and asks all of them.
 *
 * Names of databases and clusters are checked to be plain words, since a cluster cannot be a bound value.
 */
import { ServiceProblem } from './serviceProblem.ts';

/** From so many records on, lists of pairs of characters say which parts of the table have a word at all. */
export const TEXT_INDEX_FROM = 10_000_000;

/** Rows between two marks: a word is rare, so what is read for it should be little. */
const GRANULARITY = 1024;

const facets = `
  plan LowCardinality(String), plan_at UInt32, row UInt32, other_text UInt8, kind LowCardinality(String),
  region LowCardinality(String), audience LowCardinality(String), domain LowCardinality(String),
  lead Array(LowCardinality(String)), responsible Array(LowCardinality(String))`;

const columns: Readonly<Record<'records' | 'targets', string>> = {
  records: `${facets},
  folded String, shown String CODEC(ZSTD(3))`,
  targets: `${facets},
  ordinal UInt16, url String, title LowCardinality(String), region_name LowCardinality(String), place String, label String,
  departments Array(LowCardinality(String)), quote String, indicator String, indicator_id LowCardinality(String),
  comparator LowCardinality(String), low Float64, high Float64, bounded_below UInt8, bounded_above UInt8,
  unit LowCardinality(String), modality Nullable(String), year Nullable(UInt16), year_stated UInt8, shown String,
  written String, per String, scope String,
  folded_indicator String, folded_family String, folded_part String, folded_quote String,
  rival_indicators Array(String), rival_families Array(String)`,
};

/** Over pairs of characters, which LIKE looks up: see conditionsOfWords. */
const textIndex = `,
  INDEX pairs folded TYPE text(tokenizer = ngrams(2))`;

/** Where the tables are made. */
export interface LoadPlace {
  database: string;
  /** Name of the cluster in the server's configuration; undefined for a single server or the library. */
  cluster: string | undefined;
}

/** `toDatabase({ database: 'zhigui_000001', cluster: 'county' }) // => 'CREATE DATABASE zhigui_000001 ON CLUSTER county'`; fails where there is one. */
export function toDatabase({ database, cluster }: LoadPlace): string {
  checkName(database);
  return `CREATE DATABASE ${database}${onCluster(cluster)}`;
}

/** The statements that make the tables of a load of so many records, in order. */
export function toTables({ database, cluster }: LoadPlace, records: number): string[] {
  checkName(database);
  const on = onCluster(cluster);
  return (['records', 'targets'] as const).flatMap((table) => {
    const index = table === 'records' && records >= TEXT_INDEX_FROM ? textIndex : '';
    const body = `(${columns[table]}${index}\n)`;
    const order = `ORDER BY (plan_at, row) SETTINGS index_granularity = ${String(GRANULARITY)}`;
    if (cluster === undefined) return [`CREATE TABLE ${database}.${table} ${body} ENGINE = MergeTree ${order}`];
    return [
      `CREATE TABLE ${database}.${table}_local${on} ${body} ENGINE = ReplicatedMergeTree ${order}`,
      `CREATE TABLE ${database}.${table}${on} AS ${database}.${table}_local ENGINE = Distributed(${cluster}, ${database}, ${table}_local, cityHash64(plan))`,
    ];
  });
}

/** The statement that says that a load is complete: it makes the table without which nobody reads the database. */
export function toSeal({ database, cluster }: LoadPlace): string {
  checkName(database);
  const engine = cluster === undefined ? 'MergeTree' : 'ReplicatedMergeTree';
  return `CREATE TABLE ${database}.complete${onCluster(cluster)} (nothing UInt8) ENGINE = ${engine} ORDER BY nothing`;
}

export function toRemoval({ database, cluster }: LoadPlace): string {
  checkName(database);
  return `DROP DATABASE IF EXISTS ${database}${onCluster(cluster)} SYNC`;
}

function onCluster(cluster: string | undefined): string {
  if (cluster === undefined) return '';
  checkName(cluster);
  return ` ON CLUSTER ${cluster}`;
}

/** Throws a ServiceProblem for what is not a plain word: such a name stands in a statement as it is. */
export function checkName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)) return;
  throw new ServiceProblem(400, {
    zh: `集群或数据库的名称只能用字母、数字和下划线，不能是 ${JSON.stringify(name)}`,
    en: `a cluster or database has letters, digits and _ in its name, not ${JSON.stringify(name)}`,
  });
}
