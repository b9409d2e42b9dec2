/**
 * The n-grams by which kinship is measured: folded text without anything specific to one place, number or law's usage.
 *
 * 1. Place names of the registry are dropped in every form down to the bare name (聊城市, 聊城; 鞍山市, 鞍山), and so
 *    are the words by which a text refers to its own place (我市, 全区).
 * 2. Every number becomes 0: the same commitment may promise another figure.
 * 3. A synonym of an audience becomes the audience's name (未成年人, 儿童): plans use either.
 */
import { fold } from './fold.ts';
import { ngramsOf } from './ngrams.ts';

/** Pairs capture words; triples weigh whole phrases higher than words that merely meet. */
const SIZES = [2, 3];
const OWN_PLACE = '[我全本][省市州盟区县旗]';
const DIVISION = /[^省市州盟区县旗]+[省市州盟区县旗]/gu;
const NUMBER = /[0-9]+(?:[./][0-9]+)*/g;

/** The n-grams of a text. */
export type ToGrams = (text: string) => Set<string>;

/** The names by which texts refer to a place: its own and its province's. */
export interface NamedRegion {
  name: string;
  province: string;
}

/** The name of an audience, and words for the same people. */
export interface NamedAudience {
  name: string;
  synonyms: readonly { words: readonly string[] }[];
}

/**
 * A function that gives the n-grams of a text without these regions, with these audiences by one name.
 * `gramsWithout(regions, [])('全市妇女') // => Set { '妇女' }`
 */
export function gramsWithout(regions: readonly NamedRegion[], audiences: readonly NamedAudience[]): ToGrams {
  const synonyms = audiences.flatMap(({ name, synonyms: lists }) =>
    lists.flatMap(({ words }) => words.map((word) => [word, name] as const)),
  );
  const places = new RegExp([...placeNames(regions), OWN_PLACE].join('|'), 'gu');
  return (text) => {
    const words = fold(text).text.replace(places, '').replace(NUMBER, '0');
    return ngramsOf(
      synonyms.reduce((left, [word, name]) => left.replaceAll(word, name), words),
      SIZES,
    );
  };
}

/** Longest first, so that no name leaves the tail of a longer one behind. */
function placeNames(regions: readonly NamedRegion[]): string[] {
  const full = regions.flatMap(({ name, province }) => [name, province, ...divisions(name)]);
  const bare = full.map((name) => name.replace(/[省市州盟区县旗]$/u, '')).filter((name) => name.length > 1);
  return [...new Set([...full, ...bare])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** `divisions('鞍山市铁西区') // => ['鞍山市', '铁西区']` */
function divisions(name: string): string[] {
  return name.match(DIVISION) ?? [];
}
