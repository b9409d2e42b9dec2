/**
 * How well a record fits the terms: the more often it has them, the rarer they are and the shorter it is, the better.
 *
 * The measure is BM25 with three things said otherwise, so that a record's score is the same in whichever bundle it is
 * indexed and whichever bundles are asked. How often a term occurs is read off its rarest pair of characters; how rare
 * it is, off the rank of these characters in all texts; how long a record is, off a class that the catalogue has room for.
 */
import { toParts } from './termParts.ts';

/** The usual settings of BM25. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** Characters of a record, in the middle between goals and measures. */
const TYPICAL_LENGTH = 150;
const CLASSES_PER_DOUBLING = 3;
const MOST = 35;

/** Texts of about equal length have the same class, from 0 to 35. `lengthClassOf(150) // => 22` */
export function lengthClassOf(length: number): number {
  return Math.min(MOST, Math.round(CLASSES_PER_DOUBLING * Math.log2(Math.max(1, length))));
}

/** What a term that stands so many times in a record of a length adds to its score. */
export function scoreOf(rarity: number, times: number, lengthClass: number): number {
  const length = 2 ** (lengthClass / CLASSES_PER_DOUBLING) / TYPICAL_LENGTH;
  const room = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length);
  return (rarity * times * (SATURATION + 1)) / (times + room);
}

/** How rare a term is: that of its rarest part. */
export function rarityOfTerm(term: string, common: string): number {
  return toParts(term, common)[0]?.rarity ?? 0;
}
