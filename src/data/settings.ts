/** Settings that the publisher of the site makes at build time. */
import { REPORT_URL, SEARCH_SERVICE } from 'astro:env/server';

/** Template of the address to which errors are reported; undefined when none is set. */
export function getReportTemplate(): string | undefined {
  return REPORT_URL === '' ? undefined : REPORT_URL;
}

/** Path at which the search service answers, with a slash at its end; '' when the site has none. */
export function getSearchService(): string {
  return SEARCH_SERVICE ?? '';
}
