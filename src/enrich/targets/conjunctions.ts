/** Links: 、 和 与 及 以及 between coordinate words; those at an end, or inside brackets or titles, do not count. */
import { cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export type Conjunction = [start: number, end: number];

const LINK = /(?:[、和与及]|以及)+/gu;

/** The ranges of the links in a phrase. */
export function findLinks({ form }: Words): Conjunction[] {
  return [...form.matchAll(LINK)]
    .map(({ 0: sign, index }): Conjunction => [index, index + sign.length])
    .filter(([start, end]) => start > 0 && end < form.length)
    .filter(
      ([at]) => !isInside(form, at, '(', ')') && !isInside(form, at, '《', '》') && !isInside(form, at, '“', '”'),
    );
}

/** The parts of a phrase between links. */
export function cutAt(words: Words, links: Conjunction[]): Words[] {
  const starts = [0, ...links.map(([, end]) => end)];
  return starts.map((start, at) => cut(words, start, links[at]?.[0]));
}

function isInside(form: string, at: number, open: string, close: string): boolean {
  return form.lastIndexOf(open, at) > form.lastIndexOf(close, at);
}
