/** The arguments of `npm run query` → the query of the search page. */
import { emptyQuery } from '../../src/search/query/query.ts';
import type { Query } from '../../src/search/query/query.ts';
import { recordKinds } from '../../src/search/records/record.ts';
import { readCommandLine } from '../command/commandLine.ts';
import { InputError } from '../command/inputError.ts';

const USAGE = 'npm run --silent query -- "近视 小学生" [--kind goal,measure,task] [--plan ID] [--literal] [--numbers]';

/** The query. Throws an InputError that names the invalid argument and the valid values. */
export function parseArguments(args: readonly string[], planIds: readonly string[]): Query {
  const { values, positionals } = readCommandLine(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      plan: { type: 'string' },
      literal: { type: 'boolean' },
      numbers: { type: 'boolean' },
    },
  });
  if (positionals.join('').trim() === '') throw new InputError(`query: give what to look for; use ${USAGE}`);
  if (positionals.length > 1)
    throw new InputError(`query: put ${positionals.join(' ')} into one pair of quotation marks; use ${USAGE}`);
  const kind = valuesOf('kind', values.kind, recordKinds);
  const plan = valuesOf('plan', values.plan, planIds);
  const literal = values.literal === true;
  return {
    ...emptyQuery,
    terms: positionals[0] ?? '',
    literal,
    texts: literal ? 'all' : 'plans',
    filters: { kind, plan },
    view: values.numbers === true ? 'numbers' : 'texts',
  };
}

/** The values of an option, separated by commas; empty without the option. */
function valuesOf(name: string, given: string | undefined, known: readonly string[]): string[] {
  if (given === undefined) return [];
  const wanted = given.split(',');
  const wrong = wanted.find((value) => !known.includes(value));
  if (wrong === undefined) return wanted;
  throw new InputError(
    wrong === ''
      ? `query: --${name} needs a value: ${known.join(', ')}`
      : `query: unknown ${name} ${wrong}; there are ${known.join(', ')}`,
  );
}
