/** Counting: numbers of plans, goals, measures, targets and departments that a page shows come from src/corpus. */

const COUNTED = '(?:\\w+\\.)*(?:plans|goals|measures|targets|departments)\\.length';
/** The places in which a length is shown or handed on as a number; comparisons and layouts are none. */
const SHOWN = new RegExp(
  [
    `(?:String|formatCount|formatNumber)\\(\\s*${COUNTED}`,
    `\\$?\\{\\s*${COUNTED}\\s*\\}`,
    `\\b\\w+:\\s*${COUNTED}\\s*[,}\\n]`,
  ].join('|'),
  'g',
);

/**
 * Lengths of counted lists that a file shows, each as written; src/corpus counts, and src/enrich counts within one
 * plan, which it stores. `text` is the file's text.
 */
export function findCountsElsewhere(file: string, text: string): string[] {
  if (/^src\/(?:corpus|enrich)\//.test(file) || !/^src\/.*\.(?:ts|astro)$/.test(file)) return [];
  return [...text.matchAll(SHOWN)].map(([found]) => found.replace(/\s+/g, ' ').trim());
}
