/**
 * Chinese cut into pieces by the dictionary of ICU, which is part of Node.
 *
 * Its version decides the cuts, so Node is pinned as a package, the result is committed, and a test compares the two.
 * Used at ingest only, never in the browser, and never for search.
 */
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The pieces of a phrase. `cut('留守儿童') // => ['留守', '儿童']` */
export function cut(phrase: string): string[] {
  return Array.from(segmenter.segment(phrase), ({ segment }) => segment);
}
