/** The work of `npm run ingest` on a content folder, all or nothing. */
import { join } from 'node:path';
import { inPlace } from '../command/inputError.ts';
import { formatTable } from './closingTable.ts';
import { compareContent } from './compareContent.ts';
import { composeContent } from './composeContent.ts';
import { readFolder, replaceFolder } from '../write/folder.ts';
import { recover } from './stage.ts';

/**
 * Rewrites content/plans from sources and registries. With `check` it writes nothing: it prints the differences, and
 * throws an InputError if there are any. `print` gets lines without their ends.
 */
export function ingestContent(content: string, check: boolean, print: (lines: string) => void): void {
  recover(content);
  const target = join(content, 'plans');
  const { files, plans } = composeContent(content, print);
  if (!check) replaceFolder(target, files);
  const differences = check ? compareContent(readFolder(target), files) : [];
  if (differences.length > 0) {
    print(differences.join('\n'));
    const count = String(differences.length);
    throw inPlace(target, {
      en: `not what the sources give (${count} differences); run npm run ingest and commit`,
      zh: `与原文得出的不同（${count} 处）；请运行 npm run ingest 并提交`,
    });
  }
  print(formatTable(plans));
}
