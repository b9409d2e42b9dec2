/** The arguments of `npm run add`. */
import { readCommandLine } from '../command/commandLine.ts';
import { inBothLanguages } from '../command/inputError.ts';

export interface AddArguments {
  file: string;
  /** Code of GB/T 2260, as given. */
  region: string | undefined;
  /** Id for the document, as given. */
  id: string | undefined;
}

const USAGE = 'npm run add -- FILE [--region CODE] [--id ID]';

/** Throws an InputError, which ends with the usage, for anything else than one file and known options. */
export function readArguments(args: string[]): AddArguments {
  const { values, positionals } = readCommandLine(USAGE, {
    args,
    allowPositionals: true,
    options: { region: { type: 'string' }, id: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    throw inBothLanguages({ en: `add: give one file; use ${USAGE}`, zh: `add：请给一个文件；用法：${USAGE}` });
  }
  return { file, region: values.region, id: values.id };
}
