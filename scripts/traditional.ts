/**
 * `npm run traditional`: rewrites src/text/forms/traditionalTable.ts from opencc-js; folding takes the table to the browser.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from './command/commandLine.ts';
import { runCommand } from './command/inputError.ts';
import { toTraditionalPairs, writeTraditionalTable } from './words/traditionalPairs.ts';

const table = fileURLToPath(new URL('../src/text/forms/traditionalTable.ts', import.meta.url));

await runCommand(() => {
  readCommandLine('npm run traditional', {});
  writeFileSync(table, writeTraditionalTable(toTraditionalPairs()));
});
