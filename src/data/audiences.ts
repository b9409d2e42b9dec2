/** The registry of audiences. */
import { getCollection } from 'astro:content';
import type { Audience } from '../model/audience.ts';

/** All registered audiences in order, including those without a plan. */
export async function getRegisteredAudiences(): Promise<Audience[]> {
  return (await getCollection('audiences')).map(({ data }) => data).sort((a, b) => a.order - b.order);
}
