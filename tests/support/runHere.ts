/** Runs commands in this process and captures their output and exit code, without starting Node for each case. */
import { ingestContent } from '../../scripts/ingest/ingestContent.ts';
import { InputError, formatProblem } from '../../scripts/command/inputError.ts';
import { parseFile } from '../../scripts/parse/parseFile.ts';
import type { Run } from './contentCopy.ts';
import { contentFolder } from './corpus.ts';

/** `npm run ingest` on a content folder. */
export function runIngest(content: string, { check = false } = {}): Run {
  return runHere((print) => ingestContent(content, check, (lines) => print(`${lines}\n`)));
}

/** `npm run parse` with these arguments, on the committed registries. */
export function runParse(args: string[]): Run {
  return runHere((print) => print(parseFile(args, contentFolder)));
}

/** Only bad input makes a Run; any other error fails the test, as it would end the command with a stack trace. */
function runHere(command: (print: (text: string) => void) => void): Run {
  let stdout = '';
  try {
    command((text) => (stdout += text));
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { code: 1, stdout, stderr: formatProblem(error) };
  }
}
