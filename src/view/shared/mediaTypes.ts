/** Media types of the files that the site offers beside its pages. */
import { lookup } from 'mrmime';

/**
 * The type of the file at an address, text with its encoding; undefined for a page or a file of unknown type.
 *
 * mediaTypeOf('/data/goals.csv') // => 'text/csv; charset=utf-8'
 */
export function mediaTypeOf(pathname: string): string | undefined {
  // mrmime leaves out vendors' types.
  if (pathname.endsWith('.xlsx')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const type = pathname.endsWith('.html') ? undefined : lookup(pathname);
  return type !== undefined && /^text\/|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
