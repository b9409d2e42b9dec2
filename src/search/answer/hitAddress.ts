/** Where a hit opens: an address of the site, with what to mark there and the sentence to stand at. */
import type { RecordBlock } from '../records/record.ts';

/** The parameter that names what the page that is opened marks. */
export const markParameter = 'hl';

/**
 * The address of a sentence, counted from 1, of a block; a heading has no sentences of its own.
 *
 * toHitAddress({ url: '/plans/…/goal-3/', … }, 2, ['近视']) // => '/plans/…/goal-3/?hl=%E8%BF%91%E8%A7%86#s2'
 */
export function toHitAddress({ url, heading }: RecordBlock, sentence: number, terms: readonly string[]): string {
  const [path = '', anchor = ''] = url.split('#');
  const search = terms.length === 0 ? '' : `?${markParameter}=${encodeURIComponent(terms.join(' '))}`;
  if (heading) return `${path}${search}${anchor === '' ? '' : `#${anchor}`}`;
  return `${path}${search}#${anchor === '' ? '' : `${anchor}-`}s${String(sentence)}`;
}
