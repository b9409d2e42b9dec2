/** Headings without what may stand before their subject. */

/**
 * A heading without the longest of some prefixes that it begins with; a prefix alone stays.
 *
 * withoutPrefix('儿童与健康', ['儿童', '儿童与']) // => '健康'
 */
export function withoutPrefix(heading: string, prefixes: readonly string[]): string {
  const fitting = prefixes.filter((prefix) => heading.startsWith(prefix) && heading !== prefix);
  return heading.slice(Math.max(0, ...fitting.map(({ length }) => length)));
}
