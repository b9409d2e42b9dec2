/** Media types of the files that the site offers beside its pages, by the ending of their names. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The type of what is served at an address; undefined for a page.
 *
 * mediaTypeOf('/data/goals.csv') // => 'text/csv; charset=utf-8'
 */
export function mediaTypeOf(pathname: string): string | undefined {
  return mediaTypes[/\.\w+$/.exec(pathname)?.[0] ?? ''];
}
