/** A term cut into parts that the index is asked for one after the other, the rarest first. */
import { toPhraseWords } from './tokens.ts';

export interface Part {
  /** Words of the index, one following the other in the text. */
  words: string[];
  /** The rarest of them. */
  rarest: string;
  /** The higher, the fewer records may have the part. */
  rarity: number;
}

const WORDS_IN_PART = 2;

/** The parts of a term, those of rare characters first. `common` holds the most frequent characters, in order. */
export function toParts(term: string, common: string): Part[] {
  const words = toPhraseWords(term);
  const rarities = words.map((_, at) => rarityOf(term.slice(at, at + 2), common));
  const parts: Part[] = [];
  for (let at = 0; at < words.length; at += WORDS_IN_PART) {
    const inPart = rarities.slice(at, at + WORDS_IN_PART);
    const rarity = Math.max(...inPart);
    parts.push({
      words: words.slice(at, at + WORDS_IN_PART),
      rarest: words[at + inPart.indexOf(rarity)] ?? '',
      rarity,
    });
  }
  return parts.sort((a, b) => b.rarity - a.rarity);
}

function rarityOf(characters: string, common: string): number {
  return [...characters].reduce((sum, character) => {
    const rank = common.indexOf(character);
    return sum + Math.log(2 + (rank < 0 ? common.length : rank));
  }, 0);
}
