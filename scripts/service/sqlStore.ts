/**
 * What the service asks and loads, whatever runs the SQL: ClickHouse as a library (embedded/) or as a server (server/).
 *
 * A statement is constant text of this folder; whatever a reader writes is a bound parameter, never a part of the text.
 */
import { ServiceProblem } from './serviceProblem.ts';

/** A bound value, named in the text as `{name:Type}`. */
export type SqlValue = string | number | readonly string[];

export interface SqlStatement {
  text: string;
  values: Readonly<Record<string, SqlValue>>;
}

/** A row of an answer, by column. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** The newest complete load; it never changes under a question. */
export interface SqlStore {
  /** The rows of a statement, in which `{db:Identifier}` is the newest load. Rejects with a ServiceProblem. */
  ask: (statement: SqlStatement) => Promise<SqlRow[]>;
  close: () => Promise<void>;
}

/** Of a service that answers the search page alone. */
export const noStore: SqlStore = {
  ask: () =>
    Promise.reject(new ServiceProblem(503, { zh: '这里只回答检索页', en: 'only the search page is answered here' })),
  close: () => Promise.resolve(),
};

/** A database that is being filled and that nobody reads yet. */
export interface SqlLoader {
  /** Rejects with a ServiceProblem, as all of these. */
  run: (text: string, values?: Readonly<Record<string, SqlValue>>) => Promise<void>;
  /** Adds rows, one JSON object a line, to a table such as `records`. */
  insert: (table: string, lines: string) => Promise<void>;
  count: (table: string) => Promise<number>;
}

/** No process, user or client may ask for more: settings of ClickHouse, the same embedded and on a server. */
export const readingSettings: Readonly<Record<string, string>> = {
  readonly: '1',
  max_execution_time: '10',
  max_memory_usage: '2000000000',
  max_result_rows: '20000',
  max_result_bytes: '100000000',
  max_threads: '2',
  output_format_json_quote_64bit_integers: '0',
};

/** The rows of a text in which each line is a JSON object. `parseRows('{"total":8}\n') // => [{ total: 8 }]` */
export function parseRows(text: string): SqlRow[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SqlRow);
}
