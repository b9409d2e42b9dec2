/** Headings without the words in front of their subject. */

/**
 * The heading without the longest of the prefixes that it begins with; a heading that is only a prefix stays.
 *
 * withoutPrefix('儿童与健康', ['儿童', '儿童与']) // => '健康'
 */
export function withoutPrefix(heading: string, prefixes: readonly string[]): string {
  const fitting = prefixes.filter((prefix) => heading.startsWith(prefix) && heading !== prefix);
  return heading.slice(Math.max(0, ...fitting.map(({ length }) => length)));
}
