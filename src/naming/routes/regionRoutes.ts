/** Addresses of places: cities, districts, counties, and the provinces they are in. */

export const regionsPath = '/regions/';

/**
 * Page of a place 地方 or province.
 *
 * regionPath('liaocheng') // => '/regions/liaocheng/'
 * regionPath('shandong') // => '/regions/shandong/'
 */
export function regionPath(slug: string): string {
  return `${regionsPath}${slug}/`;
}
