/**
 * Words of readers that are found by a pair of their characters. There are thousands, and a question has one or two: they stand in the
 * index beside pairs (`index/wordParts.ts`), each beside one with a character that no longer known word takes from it. So what
 * is left over when a term has been cut says where to look, and mostly in parts that are read for it anyway.
 */
import { cutTerm } from './cutTerm.ts';
import type { CutPiece, Knife } from './cutTerm.ts';
import { toBigrams } from './bigrams.ts';

/** Pairs of a term that are asked for: of a long sentence the files of all would be a second or two. */
const MOST_ASKED = 12;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** The pair that a word is found by; undefined for one that looks made of known words. `pairOfWord('给孩子喂药', knife) // => '喂药'` */
export function pairOfWord(word: string, knife: Knife): string | undefined {
  const unclear = unclearPieces(cutTerm(word, knife), knife);
  const inside = unclear.flatMap(({ start, end }) => pairsBetween(word, start, end));
  return inside[0] ?? pairsAround(word, unclear)[0];
}

/** The pairs that a word may be found by in a term that a knife has cut into these pieces, the likeliest of them. `pairsToAsk('腾冲卖烟', pieces, knife) // => ['卖烟', '冲卖']` */
export function pairsToAsk(term: string, pieces: readonly CutPiece[], knife: Knife): string[] {
  const unclear = unclearPieces(pieces, knife);
  const inside = unclear.flatMap(({ start, end }) => pairsBetween(term, start, end));
  return [...new Set([...inside, ...pairsAround(term, unclear)])].slice(0, MOST_ASKED);
}

/** Pieces that no list has, and single characters, which are more often a part of a word than one. */
function unclearPieces(pieces: readonly CutPiece[], { lexicon }: Knife): CutPiece[] {
  return pieces.filter(
    ({ word }) => word === undefined || (word.length === 1 && lexicon.get(word)?.aside === undefined),
  );
}

/** The pairs with a character of these pieces. */
function pairsAround(term: string, pieces: readonly CutPiece[]): string[] {
  return pieces.flatMap(({ start, end }) => pairsBetween(term, Math.max(0, start - 1), end + 1));
}

function pairsBetween(term: string, start: number, end: number): string[] {
  return toBigrams(term.slice(start, end)).filter((pair) => HAN_PAIR.test(pair));
}
