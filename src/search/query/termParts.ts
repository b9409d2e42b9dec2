/** The pieces that a term was cut into, as parts of a question. */
import { BARRIER } from '../../text/fold.ts';
import type { CutPiece } from './cutTerm.ts';
import type { Lexicon, Sense } from './meanings.ts';
import type { Meant } from './meant.ts';
import type { QueryToken } from './queryTokens.ts';
import type { Piece } from './understanding.ts';

/** The parts, in order, with what each may mean. `toParts(token, cutTerm('腾冲近视', knife), lexicon).map(({ word }) => word) // => ['腾冲', '近视']` */
export function toParts(token: QueryToken, pieces: readonly CutPiece[], lexicon: Lexicon): Meant[] {
  return pieces.map(({ start, end, word: known }) => {
    const typed = token.term.slice(start, end);
    const word = known ?? typed;
    const meant = toMeant(token.pieceOf(start, end), word, senseOf(word, lexicon));
    return word === typed ? meant : { ...meant, by: 'sound' };
  });
}

/** What a folded word may mean; nothing for an unknown one. */
export function senseOf(word: string, lexicon: Lexicon): Sense {
  return lexicon.get(word) ?? {};
}

/** A piece as the word that it stands for. */
export function toMeant({ asked, at }: Piece, word: string, sense: Sense): Meant {
  return { asked, at, word, sense, by: 'typed', year: yearOf(word) };
}

const YEAR = /^((?:19|20)\d\d)年?$/;

/** `yearOf('2025年') // => 2025` */
export function yearOf(word: string): number | undefined {
  const written = YEAR.exec(word)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** True for a year with words that say nothing (到2025年): however many texts have it, it is no subject. */
export function isDate(parts: readonly Meant[]): boolean {
  return (
    parts.some(({ year }) => year !== undefined) &&
    parts.every(({ sense, year }) => year !== undefined || sense.aside !== undefined)
  );
}

/** True for what neither restricts nor is set aside. */
export function isSaying({ sense, year }: Meant): boolean {
  return sense.aside === undefined && sense.region === undefined && year === undefined;
}

/** True for a single character that no list has, as a cut leaves them over: beside words it is set aside. */
export function isStray({ word, sense, year }: Meant): boolean {
  return word.replaceAll(BARRIER, '').length === 1 && Object.keys(sense).length === 0 && year === undefined;
}
