/** The output of `npm run parse` for a file. */
import { basename } from 'node:path';
import { readPlans } from '../../src/enrich/readPlans.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import { readCommandLine } from '../command/commandLine.ts';
import { InputError } from '../command/inputError.ts';
import { formats } from './formats.ts';
import type { Format } from './formats.ts';
import type { Language } from '../../src/naming/messageWording.ts';
import { checkPieces } from '../read/checkSize.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { readSource } from '../read/readSource.ts';

/**
 * The whole standard output, for the arguments of the command, a content folder, and the language of `text`. Throws an InputError when the
 * arguments are wrong or the file is unusable.
 */
export function parseFile(args: string[], content: string, language: Language = 'en'): string {
  const { file, format } = readArguments(args);
  const { text, sha256 } = readSource(file);
  const registry = readRegistry(content);
  const vocabulary = toVocabulary(registry);
  checkPieces(file, text, vocabulary);
  const document = readCatalogue(content).find((candidate) => candidate.sha256 === sha256);
  const read = readPlans(text, { file: basename(file), sha256 }, { registry, vocabulary, document });
  if (read.plans.length === 0) {
    throw new InputError(
      `${file}: no plan found in it (no lists behind 主要目标 or 策略措施, no titled outline of tasks); give the text of a plan, headings included`,
    );
  }
  return `${format({ file, text, ...read }, language)}\n`;
}

function readArguments(args: string[]): { file: string; format: Format } {
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
