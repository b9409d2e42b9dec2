/** What the service cannot do, in one line of both languages, with the status it answers. */
import type { Wording } from '../../src/reading/problemWords.ts';
import { InputError } from '../command/inputError.ts';

export class ServiceProblem extends InputError {
  override name = 'ServiceProblem';
  /** The HTTP status; 4xx: the request is at fault, 503: the service is, for now. */
  readonly status: number;
  readonly words: Wording;
  /** ClickHouse's own code; '' when it has none. */
  readonly code: string;

  constructor(status: number, words: Wording, code = '') {
    super(words.en, words);
    this.status = status;
    this.words = words;
    this.code = code;
  }
}

/** What ClickHouse's own codes mean here. */
const CODES: Readonly<Record<string, readonly [status: number, zh: string, en: string]>> = {
  '158': [422, '要读的行太多，请加条件', 'too many rows to read; add a condition'],
  '159': [422, '超过了时间上限，请加条件', 'it takes longer than allowed; add a condition'],
  '160': [422, '超过了时间上限，请加条件', 'it takes longer than allowed; add a condition'],
  '241': [422, '超过了内存上限，请加条件', 'it needs more memory than allowed; add a condition'],
  '243': [
    507,
    '磁盘已满，原有数据未动；请腾出空间再试',
    'the disk is full, the old data is untouched; make room and try again',
  ],
  '307': [422, '要读的行太多，请加条件', 'too many rows to read; add a condition'],
  '396': [422, '结果太大，请加条件', 'the result is too large; add a condition'],
  '516': [503, '数据库不接受这个用户名或口令', 'the database refuses this user or password'],
  '497': [503, '数据库用户的权限不够', 'the user of the database lacks a right'],
  '164': [503, '数据库用户只能读', 'the user of the database may only read'],
};

/** ClickHouse says nothing of a disk that the system calls full. */
const FULL = /no space left on device|ENOSPC|NOT_ENOUGH_SPACE/i;

/**
 * A failure of ClickHouse by its code, else with its own first line.
 * `toProblem('159', 'Code: 159. …').words.zh // => '超过了时间上限，请加条件'`
 */
export function toProblem(code: string, message: string): ServiceProblem {
  const [status, zh, en] = CODES[FULL.test(message) ? '243' : code] ?? [];
  if (status !== undefined && zh !== undefined && en !== undefined) return new ServiceProblem(status, { zh, en }, code);
  const line = firstLine(message);
  return new ServiceProblem(503, { zh: `数据库出错：${line}`, en: `the database failed: ${line}` }, code);
}

const LONGEST_LINE = 200;

function firstLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
}
