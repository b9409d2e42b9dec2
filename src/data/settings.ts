/** Settings that the publisher of the site makes at build time. */
import { REPORT_URL } from 'astro:env/server';

/** Template of the address to which errors are reported; undefined when none is set. */
export function getReportTemplate(): string | undefined {
  return REPORT_URL === '' ? undefined : REPORT_URL;
}
