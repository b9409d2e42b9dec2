/**
 * `npm run servers`: writes the configurations of the servers from the tables of headers and types in scripts/deploy, for a
 * site at the root of its host. `SITE_URL=https://host/path/ npm run servers -- FOLDER`: for that site, into a folder.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteBase } from '../src/naming/base/siteBase.ts';
import { readCommandLine } from './command/commandLine.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { checkSiteAddress } from './command/siteAddress.ts';
import { serverFiles } from './deploy/serverFiles.ts';
import { writeWhole } from './write/wholeFile.ts';

const USAGE = 'npm run servers [-- FOLDER]';
const shipped = fileURLToPath(new URL('deploy', import.meta.url));

await runCommand(() => {
  const { positionals } = readCommandLine(USAGE, { allowPositionals: true });
  const [folder, ...others] = positionals;
  if (others.length > 0) throw new InputError(`servers: give one folder; use ${USAGE}`);
  checkSiteAddress();
  if (folder === undefined && siteBase !== '')
    throw new InputError(
      `servers: scripts/deploy is for a site at the root; give a folder for one at ${siteBase}/: use ${USAGE}`,
    );
  mkdirSync(folder ?? shipped, { recursive: true });
  for (const [name, text] of serverFiles(siteBase)) writeWhole(join(folder ?? shipped, name), text);
});
