/** Runs the Nu HTML Checker on addresses and reads its findings. */
import { execa } from 'execa';
import { z } from 'zod';

const report = z.object({
  messages: z.array(
    z.object({
      type: z.enum(['error', 'info', 'non-document-error']),
      subType: z.string().optional(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      lastColumn: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

export interface HtmlError {
  /** The requested address. */
  url: string;
  kind: 'error' | 'warning';
  message: string;
  /** The markup in question; empty when the checker quotes none. */
  extract: string;
}

/**
 * By default the checker refuses to fetch from this machine; reading the files instead would test pages without their
 * policy.
 */
const MAY_ASK_HERE = ['-Dnu.validator.servlet.allow-forbidden-hosts=true'];

/** The checker's findings on served pages; throws when it gives no readable report. */
export async function runChecker(jar: string, urls: readonly string[]): Promise<HtmlError[]> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always'];
  const { stdout } = await execa({ stderr: 'inherit' })('java', [...MAY_ASK_HERE, '-jar', jar, ...options, ...urls]);
  return readReport(stdout);
}

/** The findings in a report of the checker's JSON. Purely informative messages are left out. */
export function readReport(json: string): HtmlError[] {
  return report.parse(JSON.parse(json)).messages.flatMap(({ type, subType, url = '', message, extract = '' }) => {
    if (type === 'info' && subType !== 'warning') return [];
    return [{ url, kind: type === 'info' ? 'warning' : 'error', message, extract } as const];
  });
}
