/** How far the beginning of a text matches given words, by edit distance. */

/** Longer words are assumed to match character by character, to save the table. */
const longest = 1500;
/** How many characters beyond the length of the words are examined. */
export const slack = 24;
/** Up to `slips` changes always count as a slip; more only below this share of the words. */
const slips = 3;
const mostChanged = 0.6;

/**
 * The length of the beginning of the text that is most like the words; 0 when none is like them.
 * `extend('率控制在', '率应控制在50%') // => 5`
 */
export function extend(words: string, text: string): number {
  if (words === '') return 0;
  if (words.length > longest) return Math.min(words.length, text.length);
  const costs = costsOf(words, text);
  const best = Math.min(...costs);
  if (best > Math.max(slips, mostChanged * words.length)) return 0;
  // Among equally good lengths, one that ends with the same character, else the one nearest the length of the words.
  const outer = words[words.length - 1];
  const unlike = (length: number): number =>
    (text[length - 1] === outer ? 0 : costs.length) + Math.abs(length - words.length);
  const lengths = costs.flatMap((cost, length) => (cost === best ? [length] : []));
  return lengths.reduce((nearest, length) => (unlike(length) < unlike(nearest) ? length : nearest));
}

/**
 * The edit distance between the words and the beginning of the text most like them; half a slip more where that does not
 * end as they do. `slipsIn('发展', '庭发展能力') // => 1`
 */
export function slipsIn(words: string, text: string): number {
  if (words === '') return 0;
  if (words.length > longest) return words.length;
  const costs = costsOf(words, text);
  const best = Math.min(...costs);
  const outer = words[words.length - 1];
  return costs.some((cost, length) => cost === best && text[length - 1] === outer) ? best : best + 0.5;
}

function costsOf(words: string, text: string): number[] {
  return lastRow(words, text.slice(0, words.length + slack));
}

/** The edit distance between the words and every beginning of the text, indexed by its length. */
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
