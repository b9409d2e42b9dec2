/** Stamps and watermarks that lie straight: large words that stand in one place on most pages. */
import { withoutBlanks } from '../../text/blank.ts';
import type { Printed, PrintedPage } from './printed.ts';

const FEWEST_PAGES = 3;
const SHARE = 0.6;
/** Larger than the text they lie upon, in heights of its font. */
const LARGER = 1.3;
/** In points: what counts as one place. */
const NEAR = 4;

/** Takes the stamps out of the pages and returns their words. */
export function takeStamps(pages: readonly PrintedPage[]): string[] {
  const usual = usualSize(pages);
  const places = new Map<string, Set<PrintedPage>>();
  for (const page of pages) {
    for (const piece of page.pieces.filter(({ size }) => size > LARGER * usual)) {
      places.set(keyOf(piece), (places.get(keyOf(piece)) ?? new Set()).add(page));
    }
  }
  const isStamp = (piece: Printed): boolean => {
    const count = places.get(keyOf(piece))?.size ?? 0;
    return count >= FEWEST_PAGES && count >= SHARE * pages.length;
  };
  return pages.flatMap((page) => {
    const stamps = page.pieces.filter(isStamp);
    page.pieces = page.pieces.filter((piece) => !isStamp(piece));
    return stamps.map(({ text }) => text);
  });
}

function keyOf({ text, x0, y }: Printed): string {
  return `${withoutBlanks(text)} ${Math.round(x0 / NEAR)} ${Math.round(y / NEAR)}`;
}

/** The height of the font that most characters have. */
function usualSize(pages: readonly PrintedPage[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ pieces }) => pieces)) {
    const rounded = Math.round(2 * size) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
