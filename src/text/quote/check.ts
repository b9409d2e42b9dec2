/**
 * Checks a quotation against an original.
 *
 * 1. Blanks and line breaks never count.
 * 2. `same`: the original contains the quotation, character for character.
 * 3. `form`: some words of the original read the same; only punctuation, width, case or traditional characters differ.
 * 4. `different`: it most resembles some words of the original, and first differs from them at `at`.
 * 5. `none`: nothing in the original resembles it. `empty`: there is nothing to check.
 */
import { withoutBlanks } from '../blank.ts';
import { diffTexts } from '../diff/diffTexts.ts';
import type { DiffRun } from '../diff/run.ts';
import { toReading } from '../diff/diffTokens.ts';
import { locate } from './locate.ts';
import { piecesAt } from './original.ts';
import type { Original, PlacedPiece } from './original.ts';

export type QuoteCheck =
  { verdict: 'empty' | 'none' } | { verdict: 'same'; length: number; places: PlacedPiece[][] } | Differing;

export interface Differing {
  verdict: 'form' | 'different';
  /** The quotation and the words of the original it was compared with, both without blanks. */
  quoted: string;
  original: string;
  /** Index of the first character that differs; if one continues where the other ends, that end. */
  at: number;
  /** All differences: removed text is only in the original, added text only in the quotation. */
  runs: DiffRun[];
  place: PlacedPiece[];
}

/** The most places listed. */
const mostPlaces = 20;

/**
 * The verdict on a quotation.
 * `checkQuote('近视率控制在60%以内', original) // => { verdict: 'different', at: 6, original: '近视率控制在50%以内', … }`
 */
export function checkQuote(quotation: string, original: Original): QuoteCheck {
  const quoted = withoutBlanks(quotation);
  if (quoted === '') return { verdict: 'empty' };
  const places = findAll(quoted, original);
  if (places.length > 0) return { verdict: 'same', length: quoted.length, places };
  const range = locate(quoted, original.text);
  return range === undefined ? { verdict: 'none' } : compare(quoted, original, range);
}

/** True when the first of two checks of one quotation, against different originals, is the closer match. */
export function isCloser(one: QuoteCheck, other: QuoteCheck): boolean {
  return closeness(one) > closeness(other);
}

function findAll(quoted: string, original: Original): PlacedPiece[][] {
  const places: PlacedPiece[][] = [];
  let at = original.text.indexOf(quoted);
  while (at >= 0 && places.length < mostPlaces) {
    places.push(piecesAt(original, at, at + quoted.length));
    at = original.text.indexOf(quoted, at + quoted.length);
  }
  return places;
}

function compare(quoted: string, original: Original, [start, end]: [number, number]): Differing {
  const words = original.text.slice(start, end);
  return {
    verdict: toReading(quoted) === toReading(words) ? 'form' : 'different',
    quoted,
    original: words,
    at: firstDifference(quoted, words),
    runs: diffTexts(words, quoted),
    place: piecesAt(original, start, end),
  };
}

function firstDifference(one: string, two: string): number {
  let at = 0;
  while (at < one.length && at < two.length && one[at] === two[at]) at += 1;
  return at;
}

function closeness(check: QuoteCheck): number {
  switch (check.verdict) {
    case 'same':
      return 3;
    case 'form':
      return 2;
    case 'different':
      return sharedLength(check) / Math.max(check.quoted.length, check.original.length);
    default:
      return -1;
  }
}

function sharedLength({ runs }: Differing): number {
  return runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
}
