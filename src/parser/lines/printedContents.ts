/** The printed table of contents: its heading, and what its entries are compared by. */
import { oneOf } from '../../text/oneOf.ts';

const LEADERS = /[.·…]*\d*$/u;
const ENTRY_LENGTH = 45;
/** Characters of the first entry that are looked for again, and how far, where there are no lines. */
const KEY_LENGTH = 4;
const FARTHEST = 3000;

/** The pattern of its heading. */
export function toContentsPattern(headings: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(headings)}[:：]?`, 'u');
}

/** Length of the word 目录 that a text begins with; undefined when it does not. */
export function contentsHeadingLength(compact: string, heading: RegExp): number | undefined {
  return heading.exec(compact)?.[0].length;
}

/** True when a line can be an entry: short, and not a sentence. */
export function looksLikeContentsEntry(compact: string): boolean {
  return compact.length <= ENTRY_LENGTH && !/[。;!?]$/u.test(compact);
}

/** What an entry and the heading it repeats have in common: no dot leaders, no page number. */
export function contentsKey(compact: string): string {
  return compact.length > ENTRY_LENGTH ? compact : compact.replace(LEADERS, '');
}

/** Length of a table of contents that runs on without line ends, up to where its first entry comes again. */
export function runOnContentsLength(compact: string): number | undefined {
  const again = compact.slice(0, FARTHEST).indexOf(compact.slice(0, KEY_LENGTH), KEY_LENGTH);
  return again < 0 ? undefined : again;
}
