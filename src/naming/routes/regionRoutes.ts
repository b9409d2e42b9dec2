/** Addresses of places: cities, districts, counties, and the provinces they are in. */
import { siteBase } from '../base/siteBase.ts';

export const regionsPath = `${siteBase}/regions/`;

/**
 * Page of a place 地方 or province.
 *
 * regionPath('liaocheng') // => '/regions/liaocheng/'
 * regionPath('shandong') // => '/regions/shandong/'
 */
export function regionPath(slug: string): string {
  return `${regionsPath}${slug}/`;
}
