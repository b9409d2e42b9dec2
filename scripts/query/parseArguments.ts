/** The arguments of `npm run query` → a query as the search page asks it. */
import { parseArgs } from 'node:util';
import { emptyQuery } from '../../src/search/query/query.ts';
import type { Query } from '../../src/search/query/query.ts';
import { recordKinds } from '../../src/search/records/record.ts';
import { InputError } from '../inputError.ts';

const USAGE = 'npm run --silent query -- "近视 小学生" [--kind goal,measure] [--plan ID]';

/** The query. An InputError says which argument is wrong and what it may be. */
export function parseArguments(args: readonly string[], planIds: readonly string[]): Query {
  const { values, positionals, unknown } = read(args);
  if (unknown !== undefined) throw new InputError(`query: unknown option --${unknown}; use ${USAGE}`);
  if (positionals.join('').trim() === '') throw new InputError(`query: give what to look for: ${USAGE}`);
  if (positionals.length > 1)
    throw new InputError(`query: put ${positionals.join(' ')} into one pair of quotation marks: ${USAGE}`);
  const kind = valuesOf('kind', values.kind, recordKinds);
  const plan = valuesOf('plan', values.plan, planIds);
  return { ...emptyQuery, terms: positionals[0] ?? '', filters: { kind, plan } };
}

function read(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { kind: { type: 'string' }, plan: { type: 'string' } },
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !['kind', 'plan'].includes(token.name));
  return { values, positionals, unknown: unknown?.kind === 'option' ? unknown.name : undefined };
}

/** The values of an option, separated by commas; none when it is not given. */
function valuesOf(name: string, given: string | boolean | undefined, known: readonly string[]): string[] {
  if (given === undefined) return [];
  const wanted = typeof given === 'string' ? given.split(',') : [''];
  const wrong = wanted.find((value) => !known.includes(value));
  if (wrong === undefined) return wanted;
  throw new InputError(
    wrong === ''
      ? `query: --${name} needs a value: ${known.join(', ')}`
      : `query: unknown ${name} ${wrong}; there are ${known.join(', ')}`,
  );
}
