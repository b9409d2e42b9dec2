/** Regular expressions for lists of words. */

/**
 * The source of a pattern that matches any of the words, the longest first. `oneOf(['青年', '青少年', 'a.b']) // =>
 * '(?:青少年|a\\.b|青年)'`
 */
export function oneOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`;
}
