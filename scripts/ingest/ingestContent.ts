/** The work of `npm run ingest` on a content folder, all or nothing. */
import { join } from 'node:path';
import { InputError } from '../command/inputError.ts';
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
    throw new InputError(
      `${target}: not what the sources give (${String(differences.length)} differences); run npm run ingest and commit`,
    );
  }
  print(formatTable(plans));
}
