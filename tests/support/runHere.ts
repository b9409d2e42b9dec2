/** Runs commands in this process and captures their output and exit code, without starting Node for each case. */
import { addFile } from '../../scripts/add/addFile.ts';
import { formatReport } from '../../scripts/add/addReport.ts';
import { readArguments } from '../../scripts/add/readArguments.ts';
import { ingestContent } from '../../scripts/ingest/ingestContent.ts';
import { InputError, formatProblem } from '../../scripts/command/inputError.ts';
import { parseFile } from '../../scripts/parse/parseFile.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import type { Run } from './contentCopy.ts';
import { contentFolder } from './corpus.ts';

/** `npm run ingest` on a content folder. */
export function runIngest(content: string, { check = false } = {}): Run {
  let stdout = '';
  try {
    ingestContent(content, check, (lines) => (stdout += `${lines}\n`));
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    return toRun(error, stdout);
  }
}

/** `npm run parse` with these arguments, on the committed registries. */
export async function runParse(args: string[]): Promise<Run> {
  try {
    return { code: 0, stdout: await parseFile(args, contentFolder), stderr: '' };
  } catch (error) {
    return toRun(error, '');
  }
}

/** `npm run add` with these arguments, into a content folder. */
export async function runAddHere(content: string, args: string[]): Promise<Run> {
  try {
    const added = await addFile(readArguments(args), content);
    return { code: 0, stdout: formatReport(added, readRegistry(content)), stderr: '' };
  } catch (error) {
    return toRun(error, '');
  }
}

/** Only bad input makes a Run; any other error fails the test, as it would end the command with a stack trace. */
function toRun(error: unknown, stdout: string): Run {
  if (!(error instanceof InputError)) throw error;
  return { code: 1, stdout, stderr: formatProblem(error, 'en') };
}
