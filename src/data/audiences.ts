/** The registry of audiences. */
import { getCollection } from 'astro:content';
import type { Audience } from '../model/audience.ts';

/** All registered audiences in their order, those without a plan too. */
export async function getRegisteredAudiences(): Promise<Audience[]> {
  return (await getCollection('audiences')).map(({ data }) => data).sort((a, b) => a.order - b.order);
}
