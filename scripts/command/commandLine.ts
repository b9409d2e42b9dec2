/** The arguments of a command, parsed by Node's parseArgs. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { inBothLanguages } from './inputError.ts';

/** Node's problems with arguments, by code; `{what}` is the argument or option in question. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有选项 {what}',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项 {what} 的值不对，或者缺了',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: '不要参数 {what}',
};

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
    const what = /'([^' ]*)/.exec(problem)?.[1] ?? '';
    const zh = (PROBLEMS[code] ?? '参数不对').replace('{what}', what);
    throw inBothLanguages({ en: `${problem}; use ${usage}`, zh: `${zh}；用法：${usage}` });
  }
}
