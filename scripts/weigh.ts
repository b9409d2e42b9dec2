/**
 * `npm run weigh`: the weight of one page of each type with its style sheets and scripts, gzip and brotli, in kilobytes
 * of 1,000. There are no thresholds here; tests/site/weight.spec.ts limits goals and measures to the first flight.
 */
import { notFoundPath } from '../src/naming/routes/siteRoutes.ts';
import { pageTypes } from './site/pageTypes.ts';
import { formatColumns } from './bench/textTable.ts';
import { builtFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';
import { requireSite } from './site/requireSite.ts';
import { weighPage } from './weigh/weighPage.ts';
import type { Method } from './weigh/weighPage.ts';

await runCommand(() => {
  requireSite(builtFolder);
  const rows = pageTypes
    .filter(({ path }) => !path.includes('?'))
    .map(({ name, path, status }) => {
      const weigh = (method: Method): string[] => {
        const { html, css, scripts, all } = weighPage(builtFolder, status === 404 ? notFoundPath : path, method);
        return [html, css, scripts, all].map(formatKilobytes);
      };
      return [name, ...weigh('gzip'), ...weigh('brotli')];
    });
  const kinds = ['html', 'css', 'js', 'all'];
  const head = ['KB', ...kinds.map((kind) => `${kind} gz`), ...kinds.map((kind) => `${kind} br`)];
  process.stdout.write(`${formatColumns([head, ...rows])}\n`);
});

function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
