/** What whoever publishes the site sets at build time. */
import { REPORT_URL } from 'astro:env/server';

/** Template of the address that errors are reported to; undefined where none is set. */
export function getReportTemplate(): string | undefined {
  return REPORT_URL === '' ? undefined : REPORT_URL;
}
