/** The output of `npm run parse` for a file. */
import { basename } from 'node:path';
import { hasBytes } from '../../src/model/catalogue.ts';
import { isUnreadable } from '../../src/reading/fileText.ts';
import { problemWords } from '../../src/reading/problemWords.ts';
import { readGivenFile } from '../read/readGivenFile.ts';
import { toRemarks } from '../../src/reading/fileRemarks.ts';
import { readPlans } from '../../src/enrich/planReading.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import { readCommandLine } from '../command/commandLine.ts';
import { inBothLanguages, inPlace } from '../command/inputError.ts';
import { formats } from './formats.ts';
import type { PrintForm } from './formats.ts';
import { noPlanWords } from '../../src/naming/readingWords.ts';
import type { Language } from '../../src/naming/messageWording.ts';
import { checkPieces } from '../read/checkSize.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { readOriginal } from '../read/readSource.ts';

/**
 * The whole standard output, for the arguments of the command, a content folder, and the language of `text`. Throws an
 * InputError when the arguments are wrong or the file is unusable.
 */
export async function parseFile(args: string[], content: string, language: Language = 'en'): Promise<string> {
  const { file, format } = readArguments(args);
  const { bytes, sha256 } = readOriginal(file);
  const result = await readGivenFile(basename(file), bytes);
  if (isUnreadable(result)) throw inPlace(file, problemWords(result));
  const { text } = result;
  const registry = readRegistry(content);
  const vocabulary = toVocabulary(registry);
  checkPieces(file, text, vocabulary);
  const document = readCatalogue(content).find((candidate) => hasBytes(candidate, sha256));
  const read = readPlans(text, { file: basename(file), sha256 }, { registry, vocabulary, document });
  if (read.plans.length === 0) throw inPlace(file, noPlanWords);
  return `${format({ file, text, remarks: toRemarks(basename(file), result), ...read }, language)}\n`;
}

function readArguments(args: string[]): { file: string; format: PrintForm } {
  const usage = `npm run --silent parse -- FILE [--format ${Object.keys(formats).join('|')}]`;
  const { values, positionals } = readCommandLine(usage, {
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' } },
  });
  const [file, ...rest] = positionals;
  const format = formats[values.format];
  if (file === undefined || rest.length > 0) {
    throw inBothLanguages({ en: `parse: give one file; use ${usage}`, zh: `parse：请给一个文件；用法：${usage}` });
  }
  if (format === undefined) {
    throw inBothLanguages({
      en: `parse: unknown format ${values.format}; use ${usage}`,
      zh: `parse：没有格式 ${values.format}；用法：${usage}`,
    });
  }
  return { file, format };
}
