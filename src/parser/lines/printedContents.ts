/** The printed table of contents: its heading, and the key by which its entries are recognised again. */
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { oneOf } from '../../text/oneOf.ts';

const LEADERS = /[.·…]*[(—–-]*(?:\d*|[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,5})[)—–-]*$/u;
/** A line of a table in columns: 前言……1 第一章 总则……2. */
const SEVERAL = /^([^.·…]{2,40}?)[.·…]{2,}[(—–-]*\d{1,4}[)—–-]*(?=[^\d.·…)—–-].*[.·…]{2,}[(—–-]*\d{1,4}[)—–-]*$)/u;
const ENTRY_LENGTH = 45;
const LINE_LENGTH = 160;
/** In a table without line ends: how many characters of the first entry are searched for again, and how far. */
const KEY_LENGTH = 4;
const FARTHEST = 3000;

/** The pattern of its heading. */
export function toContentsPattern(headings: readonly string[]): RegExp {
  return new RegExp(`^(?:${OPENING_BRACKET}${oneOf(headings)}${CLOSING_BRACKET}|${oneOf(headings)})[:：]?`, 'u');
}

/** Length of the word 目录, or its like, that a text begins with; undefined when it begins with none. */
export function contentsHeadingLength(compact: string, heading: RegExp): number | undefined {
  return heading.exec(compact)?.[0].length;
}

/** True for a possible entry: short, and not a sentence. */
export function looksLikeContentsEntry(compact: string): boolean {
  return (compact.length <= ENTRY_LENGTH && !/[。;!?]$/u.test(compact)) || firstOfSeveral(compact) !== undefined;
}

/** True for an entry with dots or dashes up to its page. `hasLeaders('一、总则……3') // => true` */
export function hasLeaders(compact: string): boolean {
  return compact.length <= ENTRY_LENGTH && /.{2}[.·…—–-]{2,}[(—–-]*\d{1,4}[)—–-]*$/u.test(compact);
}

/** The key shared by an entry and its heading: without dot leaders and page number. */
export function contentsKey(compact: string): string {
  return firstOfSeveral(compact) ?? (compact.length > ENTRY_LENGTH ? compact : compact.replace(LEADERS, ''));
}

function firstOfSeveral(compact: string): string | undefined {
  return compact.length > LINE_LENGTH ? undefined : SEVERAL.exec(compact)?.[1];
}

/**
 * Length of a table of contents without line ends, up to the recurrence of its first entry; undefined when it does not
 * recur.
 */
export function runOnContentsLength(compact: string): number | undefined {
  const again = compact.slice(0, FARTHEST).indexOf(compact.slice(0, KEY_LENGTH), KEY_LENGTH);
  return again < 0 ? undefined : again;
}
