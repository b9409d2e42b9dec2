/** Headings: where a heading ends when text follows it on the same line. */
import type { PlanWords } from '../../model/planWords.ts';
import { firstSentence } from '../../text/sentences.ts';
import { CHINESE_DIGITS, CIRCLED_SIGNS } from '../../text/numerals.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { matchMarker } from './marker.ts';
import type { MarkerPatterns } from './markerPatterns.ts';

const LONGEST = 30;
const PROSE = /[,;]/u;
/** 深化机制改革,构建优质均衡的服务格局: a few phrases and no stop, on a line of their own. */
const PHRASES = /^[^,;:。]{3,20}(?:,[^,;:。]{3,28}){1,4}$/u;
/** The departments behind a heading: 养老服务(责任单位:市民政局;…). */
const CHARGED = new RegExp(
  `(?<=^[^。;]{2,40})${OPENING_BRACKET}[^()[\\]【】〔〕。]{2,20}[:][^[\\]【】。]{2,200}${CLOSING_BRACKET}$`,
  'u',
);
const LONGEST_CHARGED = 240;
/** 保障措施（一）加强领导。: a heading, and the first section in the same line. */
const RUN_ON = new RegExp(`^[^,;:。]{2,20}${OPENING_BRACKET}[一1]${CLOSING_BRACKET}\\p{Script=Han}`, 'u');
const WORDS = /[\p{L}\p{N}]/u;
const DEEPER = `${OPENING_BRACKET}[${CHINESE_DIGITS}\\d]{1,3}${CLOSING_BRACKET}|第[${CHINESE_DIGITS}]{1,3}节|\\d{1,2}[.、](?!\\d)|[${CIRCLED_SIGNS}]`;

export interface HeadingPatterns {
  /** Beginnings that may follow a heading on the same line: a deeper number, or the table of contents. */
  deeper: RegExp;
  /** Headings that every plan has. */
  known: RegExp;
  markers: MarkerPatterns;
}

/** The patterns, built from the table of part kinds and the headings of tables of contents. */
export function toHeadingPatterns(
  partKinds: PlanWords['partKinds'],
  contents: readonly string[],
  markers: MarkerPatterns,
): HeadingPatterns {
  const headingsOf = (wanted: boolean): string =>
    oneOf(partKinds.flatMap(({ joined, headings }) => (joined === wanted ? headings : [])));
  const joined = headingsOf(true);
  return {
    deeper: new RegExp(`${DEEPER}|${oneOf(contents)}`, 'u'),
    known: new RegExp(`^(?:${joined}(?:[、和与及]+${joined})*|${headingsOf(false)})`, 'u'),
    markers,
  };
}

/**
 * Length of the heading that the words begin with; undefined when they are prose.
 * `headingLength('儿童与健康主要目标1.覆盖城乡的…', patterns) // => 5`
 */
export function headingLength(words: string, { deeper, markers }: HeadingPatterns): number | undefined {
  const within = words.slice(0, LONGEST + 12);
  const holdsNumber = words.length <= LONGEST && RUN_ON.test(words);
  if (isHeading(words) && !holdsNumber && !endsInMarker(words, markers)) return words.length;
  if (isPhrases(words) || isCharged(words)) return words.length;
  const ends = [deeper.exec(within)?.index, markerStart(words, within, markers)].filter(
    (end) => end !== undefined && end > 0,
  );
  const end = Math.min(LONGEST + 1, ...ends.map(Number));
  if (end <= LONGEST && isHeading(words.slice(0, end))) return end;
  return undefined;
}

/** Length of a heading that every plan has, whatever follows it; undefined when the words begin with none. */
export function knownHeadingLength(words: string, { known }: HeadingPatterns): number | undefined {
  return known.exec(words.slice(0, LONGEST))?.[0].length;
}

/** 儿童与健康主要目标: — the heading, and the marker of its list in the same line. */
function endsInMarker(words: string, markers: MarkerPatterns): boolean {
  return words.endsWith(':') && markerStart(words, words, markers) !== undefined;
}

/** True for a heading of phrases that ends with a stop. `isStoppedPhrases('总结经验,把握形势。') // => true` */
export function isStoppedPhrases(words: string): boolean {
  return words.endsWith('。') && PHRASES.test(words.slice(0, -1));
}

function isCharged(words: string): boolean {
  const bare = words.length <= LONGEST_CHARGED ? words.replace(CHARGED, '') : words;
  return bare !== words && isHeading(bare);
}

function isPhrases(words: string): boolean {
  return PHRASES.test(words) && firstSentence(words).length === words.length;
}

/** A heading is short, at most one sentence, and more than punctuation. */
function isHeading(words: string): boolean {
  if (words.length > LONGEST || !WORDS.test(words) || PROSE.test(words)) return false;
  return firstSentence(words).length === words.length;
}

function markerStart(words: string, start: string, markers: MarkerPatterns): number | undefined {
  for (const { index } of start.matchAll(markers.within)) {
    const joined = /[、和与及]/u.test(start.charAt(index - 1));
    if (!joined && matchMarker(words.slice(index), markers) !== undefined) return index;
  }
  return undefined;
}
