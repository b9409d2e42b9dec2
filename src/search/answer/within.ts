/**
 * A run of characters is not always a word: 童工 stands in 妇女儿童工作. Where a match begins in the middle of one word
 * and ends in the middle of another, it is there by its characters only. Words are those of the browser's own
 * dictionary; where it has none, nothing is said.
 */

/** The offsets at which words begin or end; undefined where the browser cannot tell. */
export type WordBreaker = (text: string) => ReadonlySet<number>;

/** The browser's word breaker; undefined where it has none. */
export function createWordBreaker(): WordBreaker | undefined {
  if (typeof Intl.Segmenter !== 'function') return undefined;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => {
    const breaks = new Set([0, text.length]);
    for (const { index } of segmenter.segment(text)) breaks.add(index);
    return breaks;
  };
}

/**
 * The words that a match [start, end) lies across; undefined when it begins or ends where a word does, or lies in one.
 * `wordsAcross('妇女儿童工作', [3, 5], new Set([0, 2, 4, 6])) // => '儿童工作'`
 */
export function wordsAcross(
  text: string,
  [start, end]: readonly [number, number],
  breaks: ReadonlySet<number>,
): string | undefined {
  if (breaks.has(start) || breaks.has(end)) return undefined;
  let [from, to] = [start, end];
  while (!breaks.has(from)) from -= 1;
  while (!breaks.has(to)) to += 1;
  for (let at = start + 1; at < end; at += 1) if (breaks.has(at)) return text.slice(from, to);
  return undefined;
}
