/** Fingerprints with which readers check texts and files. */
import { commitmentOf, placesOf } from '../corpus/places.ts';
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import { showUnprintable } from '../text/shapes/unprintable.ts';

/**
 * The SHA-256 of bytes, or of a text as UTF-8, in hexadecimal digits.
 *
 * await sha256('知规') // => '2f4b…'
 */
export async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The SHA-256 of the words of every goal and measure of these plans, as pages show them, by id. */
export async function hashItems(plans: readonly PublishedPlan[]): Promise<Map<string, string>> {
  const items = plans.flatMap(placesOf).map(commitmentOf);
  return new Map(
    await Promise.all(items.map(async ({ id, text }) => [id, await sha256(showUnprintable(text))] as const)),
  );
}
