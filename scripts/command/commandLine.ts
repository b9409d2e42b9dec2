/** The arguments of a command, parsed by Node's parseArgs. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { InputError } from './inputError.ts';

/**
 * The result of parseArgs for the arguments of this process, or for `config.args`. Throws an InputError, which ends
 * with the usage, for an unknown option or a missing value.
 *
 * readCommandLine('npm run ledger [-- --check]', { options: { check: { type: 'boolean' } } }).values.check // => true
 */
export function readCommandLine<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) throw error;
    const [problem = ''] = error.message.split('. ');
    throw new InputError(`${problem}; use ${usage}`);
  }
}
