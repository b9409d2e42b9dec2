/** The words of a plan with their places, as a file: what a quotation is checked against in the browser. */
import { toOriginal } from './original.ts';
import type { Original, Piece } from './original.ts';

/** Words that have a place: a goal, a measure, a paragraph, a heading. */
export type QuotableBlock = readonly [
  label: string,
  /** Where they stand; an address that ends in `s` is that of its sentences, and the number of one follows. */
  url: string,
  sentences: readonly string[],
];

export interface Quotable {
  /** Title of the plan, as the site shows it. */
  plan: string;
  blocks: readonly QuotableBlock[];
}

/** The words as an original, sentence by sentence. */
export function fromQuotable({ plan, blocks }: Quotable): Original {
  return toOriginal(blocks.flatMap(([label, url, sentences]) => sentences.map(toPiece(`${plan} ${label}`, url))));
}

function toPiece(label: string, url: string): (text: string, at: number) => Piece {
  if (!url.endsWith('s')) return (text) => ({ text, label, url });
  return (text, at) => ({ text, label: `${label} 第${String(at + 1)}句`, url: `${url}${String(at + 1)}` });
}
