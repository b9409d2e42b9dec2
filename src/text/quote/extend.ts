/** How far the beginning of a text goes along with some words, by edit distance. */

/** Words longer than this are taken to go along sign by sign: no table is filled for them. */
const longest = 1500;
/** How many more characters of the text than of the words are looked at. */
const slack = 24;
/** Up to so many changes are always a slip; more only while they are fewer than this share of the words. */
const slips = 3;
const mostChanged = 0.6;

/**
 * The length of the part of the text, from its beginning, that is most like the words; 0 when none is like them.
 * `extend('率控制在', '率应控制在50%') // => 5`
 */
export function extend(words: string, text: string): number {
  if (words === '') return 0;
  if (words.length > longest) return Math.min(words.length, text.length);
  const width = Math.min(text.length, words.length + slack);
  const costs = lastRow(words, text.slice(0, width));
  const best = Math.min(...costs);
  if (best > Math.max(slips, mostChanged * words.length)) return 0;
  // Of parts that are equally like, one that ends with the same sign, else the one nearest in length to the words.
  const outer = words[words.length - 1];
  const unlike = (length: number): number => (text[length - 1] === outer ? 0 : width) + Math.abs(length - words.length);
  const lengths = costs.flatMap((cost, length) => (cost === best ? [length] : []));
  return lengths.reduce((nearest, length) => (unlike(length) < unlike(nearest) ? length : nearest));
}

/** The edit distance between the words and every beginning of the text, by its length. */
function lastRow(words: string, text: string): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, length) => length);
  for (let at = 1; at <= words.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= text.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (words[at - 1] === text[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}
