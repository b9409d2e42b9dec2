/** The words of a plan with their places, as a file against which the browser checks quotations. */
import { toOriginal } from './original.ts';
import type { Original, OriginalPiece } from './original.ts';

/** A goal, measure, paragraph or heading. */
export type QuotableBlock = readonly [
  label: string,
  /** Its address; one that ends in `s` is completed by the number of a sentence. */
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

function toPiece(label: string, url: string): (text: string, at: number) => OriginalPiece {
  if (!url.endsWith('s')) return (text) => ({ text, label, url });
  return (text, at) => ({ text, label: `${label} 第${String(at + 1)}句`, url: `${url}${String(at + 1)}` });
}
