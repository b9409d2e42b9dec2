/** ClickHouse's HTTP interface: a statement with bound values as a request, its answer or failure as a value. */
import { ServiceProblem, toProblem } from '../serviceProblem.ts';
import { checkName } from '../tableDefinitions.ts';
import type { SqlValue } from '../sqlStore.ts';

/** A server as ZHIGUI_CLICKHOUSE_URL names it. */
export interface ClickHouseServer {
  /** Without user and password. */
  address: string;
  headers: Readonly<Record<string, string>>;
  /** ZHIGUI_CLICKHOUSE_CLUSTER; undefined for a server by itself. */
  cluster: string | undefined;
}

/** What is sent beside the statement. */
export interface Sending {
  values?: Readonly<Record<string, SqlValue>>;
  settings?: Readonly<Record<string, string>>;
  /** Rows to be inserted. */
  body?: string;
  /** Milliseconds. */
  timeout: number;
}

/**
 * The server of an address with user and password. Throws a ServiceProblem for what is no such address.
 * `parseServer('http://reader:secret@127.0.0.1:8123').address // => 'http://127.0.0.1:8123/'`
 */
export function parseServer(written: string, cluster?: string): ClickHouseServer {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '')
    throw new ServiceProblem(503, {
      zh: 'ZHIGUI_CLICKHOUSE_URL 应是 http://用户:口令@主机:8123 这样的地址',
      en: 'ZHIGUI_CLICKHOUSE_URL is an address such as http://user:password@host:8123',
    });
  if (cluster !== undefined) checkName(cluster);
  const { username, password } = url;
  const signedIn = {
    'X-ClickHouse-User': decodeURIComponent(username),
    'X-ClickHouse-Key': decodeURIComponent(password),
  };
  return { address: `${url.origin}${url.pathname}`, headers: username === '' ? {} : signedIn, cluster };
}

/** The text of the server's answer. Rejects with a ServiceProblem: that it is not reached, or what it says. */
export async function send(server: ClickHouseServer, text: string, sending: Sending): Promise<string> {
  const { values = {}, settings = {}, body, timeout } = sending;
  const url = new URL(server.address);
  url.searchParams.set('query', text);
  url.searchParams.set('wait_end_of_query', '1');
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(`param_${name}`, formatValue(value));
  const answer = await reach(url, { headers: server.headers, body: body ?? '', timeout });
  if (answer.ok) return answer.text;
  throw toProblem(answer.code, answer.text);
}

async function reach(
  url: URL,
  { headers, body, timeout }: { headers: ClickHouseServer['headers']; body: string; timeout: number },
) {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    const text = await response.text();
    return { ok: response.ok, code: response.headers.get('X-ClickHouse-Exception-Code') ?? '', text };
  } catch {
    throw new ServiceProblem(503, {
      zh: `连不上数据库服务器 ${url.host}，或者它没有答完`,
      en: `the database server ${url.host} is not reached, or did not finish its answer`,
    });
  }
}

/**
 * A value as the interface reads it: escaped text, or a list of quoted text.
 * `formatValue(["a'b"]) // => "['a\\'b']"`
 */
export function formatValue(value: SqlValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escape(value) : `[${value.map((one) => `'${escape(one)}'`).join(',')}]`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\\0',
};

function escape(text: string): string {
  return text.replace(/[\\'\t\n\r\0]/g, (character) => ESCAPES[character] ?? character);
}
