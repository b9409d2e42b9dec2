/** The editions of the plans: when each was published here and when its data last changed. */
import { getEntry } from 'astro:content';
import type { Editions } from '../model/planEdition.ts';

/** By plan id; a plan that is not published yet has none. */
export async function getEditions(): Promise<Editions> {
  return (await getEntry('editions', 'editions'))?.data ?? {};
}
