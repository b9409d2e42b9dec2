/** Where words begin and end, as browsers look for the words of a text fragment (textFragment.ts). */

/** Gives the boundaries of a text, its ends included, in order. */
export type BoundariesOf = (text: string) => readonly number[];

/** The word boundaries as browsers find them. `wordStarts('小学生近视率') // => [0, 3, 5, 6]` */
export function wordStarts(text: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...[...words].map(({ index }) => index), text.length];
}

/**
 * The two sides of punctuation and blanks, which are boundaries however words are found; and the ends of the text.
 *
 * markSides('近视，降低') // => [0, 2, 3, 5]
 */
export function markSides(text: string): number[] {
  const marks = [...text.matchAll(/[，。；：、！？“”‘’《》（）\s]|[,.;:!?()](?!\d)/gu)];
  const sides = marks.flatMap(({ 0: mark, index }) => [index, index + mark.length]);
  return [...new Set([0, ...sides, text.length])];
}

/**
 * The boundaries of a text that are boundaries too when it is read from `start` on: that is how a browser reads what
 * follows words it has found. Read from within a word, other words may come out: 市检|察院, though it is 市|检察|院.
 */
export function boundariesFrom(boundariesOf: BoundariesOf, text: string, start: number): number[] {
  const again = new Set(boundariesOf(text.slice(start)).map((at) => start + at));
  return boundariesOf(text).filter((at) => again.has(at));
}

/** The last boundary up to a place; 0 if there is none. */
export function lastUpTo(boundaries: readonly number[], at: number): number {
  return boundaries.reduce((last, boundary) => (boundary <= at ? boundary : last), 0);
}

/** The first boundary from a place on; the last of all if there is none. */
export function firstFrom(boundaries: readonly number[], at: number): number {
  return boundaries.find((boundary) => boundary >= at) ?? boundaries[boundaries.length - 1] ?? 0;
}
