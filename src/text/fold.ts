/**
 * Folding: the form in which texts and queries are compared. Index and browser use this one function.
 *
 * 1. The table of shapes, NFKC, lower case, traditional characters to simplified ones (⻘ → 青, 學 → 学, ９０％ → 90%).
 * 2. Blanks, control characters, quotation marks and brackets (《》 and （） too) are dropped.
 * 3. Every run of dashes or tildes becomes one `-` (0—6岁 → 0-6岁).
 * 4. `.` (also as a middle dot) and `/` stay between digits, `%` and `‰` after a digit (12/10万, 98.5%).
 * 5. Every other run of punctuation or symbols becomes one BARRIER, so that no phrase matches across sentences.
 *
 * Folding folded text changes nothing, and every code unit knows its original place. Any blank-free stretch of a text,
 * folded and trimmed of barriers at its ends, is found in the folded text.
 */
import { learnForms, learnPairs, toPlainForm } from './forms/plainForm.ts';
import type { FormPair } from './forms/plainForm.ts';
import type { OffsetMap } from './offsetMap.ts';
import { variantUnits } from './shapes/unicodeShapes.ts';

/** The character that replaces a run of punctuation; folded text has it for nothing else. */
export const BARRIER = '|';

export interface Folded {
  text: string;
  map: OffsetMap;
}

/** A folded character before its neighbours are considered. */
interface Sign {
  value: string;
  kind: 'kept' | 'digit' | 'dash' | 'other';
}

interface PlacedSign {
  sign: Sign;
  start: number;
  end: number;
}

const MARK = /\p{M}/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const DROPPED = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Variation_Selector}"'`]/u;
const DASH = /[\p{Pd}~∼−─━]/u;
const KEPT = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /[0-9]/;

/**
 * Characters of simplified text (显著, 瞭望) that traditional text also uses for another character (穿著, 瞭解, 薰陶):
 * everywhere, they are compared as that other one.
 */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['著', '着'],
  ['瞭', '了'],
  ['薰', '熏'],
]);

/** Forms of a character that NFKC keeps apart: radicals (⻘), ornamental brackets, other dots and slashes. */
const VARIANTS = new Map(
  variantUnits().map(([variant, plain]) => [String.fromCharCode(variant), String.fromCharCode(plain)]),
);

/** Signs of characters seen before: a text has few distinct characters, and each is normalised once. */
const signsOfUnit = new Map<string, readonly Sign[]>();

/** The folded text and its offset map. `fold('《０—６岁》，學生').text // => '0-6岁|学生'` */
export function fold(text: string): Folded {
  const signs = toSigns(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let last = '';
  for (const [at, { sign, start, end }] of signs.entries()) {
    const value = toFolded(sign, signs[at - 1]?.sign, signs[at + 1]?.sign);
    if ((value === '-' || value === BARRIER) && last === value) {
      ends[ends.length - 1] = end;
      continue;
    }
    for (let unit = 0; unit < value.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    folded += value;
    last = value;
  }
  return { text: folded, map: { starts, ends } };
}

/**
 * Loads what folding this text needs; browsers call it before they fold a text. Rejects when it cannot be loaded.
 */
export async function readyToFold(text: string): Promise<void> {
  if (await learnForms(text)) signsOfUnit.clear();
}

/** Folds these traditional characters from now on. */
export function learnToFold(pairs: readonly FormPair[]): void {
  if (learnPairs(pairs)) signsOfUnit.clear();
}

/** The characters that are not dropped, normalised one cluster at a time, each with its place in the original. */
function toSigns(text: string): PlacedSign[] {
  const signs: PlacedSign[] = [];
  let start = 0;
  // Where no mark follows a character, every character is a cluster.
  for (const cluster of MARK.test(text) ? (text.match(CLUSTER) ?? []) : text) {
    const end = start + cluster.length;
    for (const sign of signsOf(cluster)) signs.push({ sign, start, end });
    start = end;
  }
  return signs;
}

function signsOf(cluster: string): readonly Sign[] {
  // Clusters are too varied to cache; single units are few.
  if (cluster.length > 1) return normalise(cluster);
  const known = signsOfUnit.get(cluster);
  if (known !== undefined) return known;
  const signs = normalise(cluster);
  signsOfUnit.set(cluster, signs);
  return signs;
}

function normalise(cluster: string): Sign[] {
  return [...(VARIANTS.get(cluster) ?? cluster).normalize('NFKC').toLowerCase()]
    .filter((character) => !DROPPED.test(character))
    .map((character) => {
      const value = SHARED.get(character) ?? toPlainForm(character);
      return { value, kind: kindOf(value) };
    });
}

function kindOf(value: string): Sign['kind'] {
  if (DIGIT.test(value)) return 'digit';
  if (KEPT.test(value)) return 'kept';
  return DASH.test(value) ? 'dash' : 'other';
}

/** The folded form of one sign, given its neighbours; dropped characters are not neighbours. */
function toFolded({ value, kind }: Sign, before: Sign | undefined, after: Sign | undefined): string {
  if (kind === 'kept' || kind === 'digit') return value;
  if (kind === 'dash') return '-';
  const followsDigit = before?.kind === 'digit';
  if (followsDigit && (value === '%' || value === '‰')) return value;
  const meetsDigit = after?.kind === 'digit';
  if (followsDigit && meetsDigit && (value === '.' || value === '/')) return value;
  if (followsDigit && meetsDigit && value === '·') return '.';
  // U+2044 is the slash that NFKC puts into ½.
  return followsDigit && meetsDigit && value === '\u2044' ? '/' : BARRIER;
}
