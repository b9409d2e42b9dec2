/** A query as tokens: split at blanks, each folded, with its place; words in quotation marks are one token, as typed. */
import { BARRIER, fold } from '../../text/fold.ts';
import { toOriginalRange } from '../../text/offsetMap.ts';
import type { Piece } from './understanding.ts';

export interface QueryToken extends Piece {
  /** Folded, without punctuation at its ends; '' when nothing of it can be searched. */
  term: string;
  /** True when it stands in quotation marks, and so is taken as characters. */
  quoted: boolean;
  /** The part of the query that a stretch [start, end) of the term was typed as. */
  pieceOf: (start: number, end: number) => Piece;
}

/** A quotation between blanks, a number with its sign after a blank, or any run without blanks. */
const TOKEN = /(?<=^|\s)[“"「][^”"」]+[”"」](?=$|\s)|[0-9０-９.．]+\s+[%％‰](?=$|\s)|\S+/gu;
const QUOTED = /^[“"「].*[”"」]$/su;

/** `readTokens('腾冲 “近视眼”').map(({ term }) => term) // => ['腾冲', '近视眼']` */
export function readTokens(query: string): QueryToken[] {
  return [...query.matchAll(TOKEN)].map((match) => toToken(match[0], match.index));
}

function toToken(asked: string, from: number): QueryToken {
  const { text, map } = fold(asked);
  const [start, end] = innerRange(text);
  return {
    asked,
    at: [from, from + asked.length],
    term: text.slice(start, end),
    quoted: QUOTED.test(asked),
    pieceOf: (left, right) => toPiece(asked, from, toOriginalRange(map, start + left, start + right)),
  };
}

function toPiece(asked: string, from: number, range: ReturnType<typeof toOriginalRange>): Piece {
  const [start, end] = range ?? [0, asked.length];
  return { asked: asked.slice(start, end), at: [from + start, from + end] };
}

/** Without barriers at either end. */
function innerRange(folded: string): [start: number, end: number] {
  let [start, end] = [0, folded.length];
  while (start < end && folded.charAt(start) === BARRIER) start += 1;
  while (end > start && folded.charAt(end - 1) === BARRIER) end -= 1;
  return [start, end];
}
