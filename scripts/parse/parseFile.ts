/** The output of `npm run parse` for a file. */
import { basename } from 'node:path';
import { enrich } from '../../src/enrich/enrich.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import { readCommandLine } from '../command/commandLine.ts';
import { InputError } from '../command/inputError.ts';
import { formats } from './formats.ts';
import { checkPieces } from '../read/checkSize.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { readSource } from '../read/readSource.ts';

/**
 * The whole standard output, for the arguments of the command and a content folder. Throws an InputError when the
 * arguments are wrong or the file is unusable.
 */
export function parseFile(args: string[], content: string): string {
  const { file, format } = readArguments(args);
  const { text, sha256 } = readSource(file);
  const registry = readRegistry(content);
  const vocabulary = toVocabulary(registry);
  checkPieces(file, text, vocabulary);
  const parsed = parseDocument(text, vocabulary);
  const found = toPlans(parsed, { file: basename(file), sha256 }, vocabulary);
  if (found.length === 0) {
    throw new InputError(
      `${file}: no plan found in it (no lists behind 主要目标 or 策略措施, no titled outline of tasks); give the text of a plan, headings included`,
    );
  }
  const document = readCatalogue(content).find((candidate) => candidate.sha256 === sha256);
  const plans = found.map(({ plan }, at) => {
    const entry = document?.plans[at];
    return enrich(plan, registry, document === undefined || entry === undefined ? null : { document, plan: entry });
  });
  const spans = plans.map(({ source }) => source.lines);
  const messages = parsed.messages.filter(
    ({ line }) => !spans.some(([first, last]) => line !== null && line >= first && line <= last),
  );
  return `${format({ file, text, tree: parsed.tree, plans, messages })}\n`;
}

function readArguments(args: string[]): { file: string; format: (typeof formats)[string] } {
  const usage = `npm run --silent parse -- FILE [--format ${Object.keys(formats).join('|')}]`;
  const { values, positionals } = readCommandLine(usage, {
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' } },
  });
  const [file, ...rest] = positionals;
  const format = formats[values.format];
  if (file === undefined || rest.length > 0) throw new InputError(`parse: give one file; use ${usage}`);
  if (format === undefined) throw new InputError(`parse: unknown format ${values.format}; use ${usage}`);
  return { file, format };
}
