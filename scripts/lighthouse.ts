/**
 * `npm run lighthouse`: Lighthouse's mobile preset over home, plan, section, goal and measure of the built site. Prints
 * the four scores of each, from the best of three runs, and exits with 1 when one is below 100. Not part of `npm test`,
 * because a busy machine costs points.
 */
import { pageTypes } from './site/pageTypes.ts';
import { formatColumns } from './bench/textTable.ts';
import { provideBrowser } from './browser/provideBrowser.ts';
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { auditPages } from './lighthouse/audit.ts';
import { findShortfalls, toRows } from './lighthouse/scores.ts';
import { serveSite } from './site/serveSite.ts';
import { requireSite } from './site/requireSite.ts';

const measured = ['home', 'plan', 'section: domain', 'goal', 'measure'];

await runCommand(async () => {
  requireSite(builtFolder);
  const paths = pageTypes.filter(({ name }) => measured.includes(name)).map(({ path }) => path);
  const { origin, close } = await serveSite(builtFolder);
  try {
    const tell = (path: string): boolean => process.stderr.write(`${path} …\n`);
    const pages = await auditPages(origin, paths, provideBrowser(), tell);
    process.stdout.write(`${formatColumns(toRows(pages))}\n`);
    const shortfalls = findShortfalls(pages);
    if (shortfalls.length > 0) {
      process.stdout.write(`${shortfalls.join('\n')}\n`);
      throw new InputError('lighthouse: not every score is 100');
    }
  } finally {
    close();
  }
});
