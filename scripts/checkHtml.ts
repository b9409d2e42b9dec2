/**
 * `npm run check:html [-- --all]`: runs the W3C's Nu HTML Checker on one page of each type, or on all pages of dist/.
 * Exits with 1 on any error or warning without a reason in html/allowedMessages.ts.
 */
import { notFoundPath } from '../src/naming/routes/siteRoutes.ts';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder } from './command/folders.ts';
import { findReason } from './html/allowedMessages.ts';
import { provideChecker } from './html/provideChecker.ts';
import { runChecker } from './html/runChecker.ts';
import type { HtmlError } from './html/runChecker.ts';
import { runCommand } from './command/inputError.ts';
import { pageTypes } from './site/pageTypes.ts';
import { requireSite } from './site/requireSite.ts';
import { serveSite } from './site/serveSite.ts';
import { pagePaths } from './site/siteFiles.ts';

await runCommand(async () => {
  const { values } = readCommandLine('npm run check:html [-- --all]', { options: { all: { type: 'boolean' } } });
  requireSite(builtFolder);
  const paths = values.all === true ? pagePaths(builtFolder) : typicalPaths();
  const { origin, close } = await serveSite(builtFolder);
  try {
    const findings = await runChecker(
      provideChecker(),
      paths.map((path) => `${origin}${path}`),
    );
    report(paths.length, findings);
  } finally {
    close();
  }
});

/** One page of each type; the 404 page under its own name. */
function typicalPaths(): string[] {
  const paths = pageTypes.map(({ path, status }) => (status === 404 ? notFoundPath : path.replace(/\?.*$/, '')));
  return [...new Set(paths)];
}

function report(pages: number, findings: readonly HtmlError[]): void {
  const faults = findings.filter(({ message }) => findReason(message) === undefined);
  for (const { url, kind, message, extract } of faults) {
    process.stdout.write(
      `${new URL(url).pathname}: ${kind}: ${message}${extract === '' ? '' : `\n    ${extract.trim()}`}\n`,
    );
  }
  const allowed = Map.groupBy(
    findings.filter(({ message }) => findReason(message) !== undefined),
    ({ message }) => findReason(message) ?? '',
  );
  for (const [reason, of] of allowed) process.stdout.write(`${String(of.length)} allowed: ${reason}\n`);
  const count = (wanted: HtmlError['kind']): string => String(faults.filter(({ kind }) => kind === wanted).length);
  process.stdout.write(`${String(pages)} pages: ${count('error')} errors, ${count('warning')} warnings\n`);
  if (faults.length > 0) process.exitCode = 1;
}
