/** Media types of the files that the site offers besides its pages. */
import { lookup } from 'mrmime';
import { dataFormats } from '../../tables/dataFormats.ts';

/**
 * The type of the file at an address, with the encoding for text; undefined for a page or an unknown type.
 *
 * mediaTypeOf('/data/goals.csv') // => 'text/csv; charset=utf-8'
 */
export function mediaTypeOf(pathname: string): string | undefined {
  // mrmime omits vendor types.
  const data = dataFormats.find(({ id }) => pathname.endsWith(`.${id}`));
  if (data !== undefined) return data.isText ? `${data.mediaType}; charset=utf-8` : data.mediaType;
  const type = pathname.endsWith('.html') ? undefined : lookup(pathname);
  return type !== undefined && /^text\/|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
