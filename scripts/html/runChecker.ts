/** The Nu HTML Checker run over addresses, and what it says of them. */
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

export interface Finding {
  /** As it was asked for. */
  url: string;
  kind: 'error' | 'warning';
  message: string;
  /** The markup in question; empty where the checker quotes none. */
  extract: string;
}

/** The checker does not ask this machine for a page unless told; read as files, no page would meet its own policy. */
const MAY_ASK_HERE = ['-Dnu.validator.servlet.allow-forbidden-hosts=true'];

/** What the checker says of pages that are being served; throws when it says nothing that can be read. */
export async function runChecker(jar: string, urls: readonly string[]): Promise<Finding[]> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always'];
  const { stdout } = await execa({ stderr: 'inherit' })('java', [...MAY_ASK_HERE, '-jar', jar, ...options, ...urls]);
  return readReport(stdout);
}

/** The findings of a report in the checker's JSON. What is only said for information is none. */
export function readReport(json: string): Finding[] {
  return report.parse(JSON.parse(json)).messages.flatMap(({ type, subType, url = '', message, extract = '' }) => {
    if (type === 'info' && subType !== 'warning') return [];
    return [{ url, kind: type === 'info' ? 'warning' : 'error', message, extract } as const];
  });
}
