/** `npm run servers`: writes the configurations of the servers from the tables of headers and types in scripts/deploy. */
import { fileURLToPath } from 'node:url';
import { runCommand } from './command/inputError.ts';
import { serverFiles } from './deploy/serverFiles.ts';
import { writeWhole } from './write/wholeFile.ts';

await runCommand(() => {
  for (const [name, text] of serverFiles()) writeWhole(fileURLToPath(new URL(`deploy/${name}`, import.meta.url)), text);
});
