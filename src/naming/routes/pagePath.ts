/** Addresses of the pages of one list. */

/**
 * The page with this number, from 1; the first is the list itself.
 *
 * pagePath('/topics/myopia/', 2) // => '/topics/myopia/2/'
 */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${String(number)}/`;
}

/** The last part of that address, as a route has it: `pageParameter(2) // => '2'`, undefined for the first page. */
export function pageParameter(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}
