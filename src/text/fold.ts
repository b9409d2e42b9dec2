/**
 * Folding: the one form in which texts and queries are compared. Index and browser use this same function.
 *
 * 1. NFKC, lower case, traditional characters to simplified ones (學 → 学, ９０％ → 90%).
 * 2. Blanks, control characters, quotation marks and brackets (《》 and （） too) are dropped.
 * 3. Every run of dashes or tildes becomes one `-` (0—6岁 → 0-6岁).
 * 4. `.` and `/` stay between digits, `%` and `‰` after a digit (12/10万, 98.5%).
 * 5. Every other run of punctuation or symbols becomes one BARRIER, so that no phrase runs on unseen across sentences.
 *
 * Folding folded text changes nothing, and every code unit knows where it came from. What can be copied out of a text
 * without a blank in it, folded and trimmed of barriers at its ends, is found in the folded text.
 */
import type { OffsetMap } from './offsetMap.ts';
import { simplify } from './traditional.ts';

/** Stands for a run of punctuation; never a character of its own. */
export const BARRIER = '|';

export interface Folded {
  text: string;
  map: OffsetMap;
}

interface Sign {
  value: string;
  start: number;
  end: number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const DROPPED = /[\s\p{Cc}\p{Cf}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Variation_Selector}"'`]/u;
const DASH = /[\p{Pd}~∼−─━]/u;
const KEPT = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /[0-9]/;

/** The folded text and its offset map. `fold('《０—６岁》，學生').text // => '0-6岁|学生'` */
export function fold(text: string): Folded {
  const signs = toSigns(text);
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  signs.forEach((sign, at) => {
    const value = toFolded(sign.value, signs[at - 1]?.value, signs[at + 1]?.value);
    if ((value === '-' || value === BARRIER) && folded[folded.length - 1] === value) {
      ends[ends.length - 1] = sign.end;
      return;
    }
    for (let unit = 0; unit < value.length; unit += 1) {
      folded.push(value.charAt(unit));
      starts.push(sign.start);
      ends.push(sign.end);
    }
  });
  return { text: folded.join(''), map: { starts, ends } };
}

/** The characters that are not dropped, normalised one cluster at a time, each with its place in the original. */
function toSigns(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    for (const character of cluster.normalize('NFKC').toLowerCase()) {
      if (DROPPED.test(character)) continue;
      signs.push({ value: simplify(character), start: index, end: index + cluster.length });
    }
  }
  return signs;
}

/** What one sign becomes between its neighbours, dropped characters not counted as such. */
function toFolded(value: string, before: string | undefined, after: string | undefined): string {
  if (KEPT.test(value)) return value;
  if (DASH.test(value)) return '-';
  const followsDigit = before !== undefined && DIGIT.test(before);
  if (followsDigit && (value === '%' || value === '‰')) return value;
  const meetsDigit = after !== undefined && DIGIT.test(after);
  if (followsDigit && meetsDigit && (value === '.' || value === '/')) return value;
  // U+2044 is what NFKC leaves of ½.
  return followsDigit && meetsDigit && value === '\u2044' ? '/' : BARRIER;
}
