/** Headings: how far a heading reaches when text may follow it in the same line. */
import { firstSentence } from '../../text/sentences.ts';
import { CHINESE_DIGITS } from '../../text/numerals.ts';
import { matchMarker } from './marker.ts';

const LONGEST = 30;
const PROSE = /[,;]/u;
const WORDS = /[\p{L}\p{N}]/u;
/** What may begin behind a heading in the same line: a deeper number, or the table of contents. */
const DEEPER = new RegExp(
  `\\([${CHINESE_DIGITS}\\d]{1,3}\\)|第[${CHINESE_DIGITS}]{1,3}节|\\d{1,2}[.、](?!\\d)|[①-⑳]|目录`,
  'u',
);
const MARKERS = /[[【〔]?(?:主要目标|具体目标|发展目标|目标与指标|策略措施|主要措施|具体措施)/gu;
/** Headings every plan has; in a text without line ends they are all that tells where prose begins. */
const KNOWN =
  /^(?:前言|序言|引言|(?:指导思想|基本原则|总体目标|总体要求)(?:[、和与及]+(?:指导思想|基本原则|总体目标|总体要求))*|(?:组织|规划)实施|实施与?保障|保障措施|监测与?评估)/u;

/**
 * Length of the heading that some words begin with; undefined when they are prose.
 * `headingLength('儿童与健康主要目标1.覆盖城乡的…') // => 5`
 */
export function headingLength(words: string): number | undefined {
  if (isHeading(words)) return words.length;
  const within = words.slice(0, LONGEST + 12);
  const ends = [DEEPER.exec(within)?.index, markerStart(words, within)].filter((end) => end !== undefined && end > 0);
  const end = Math.min(LONGEST + 1, ...ends.map(Number));
  if (end <= LONGEST && isHeading(words.slice(0, end))) return end;
  return undefined;
}

/** Length of a heading that every plan has, whatever follows it; undefined when the words begin otherwise. */
export function knownHeadingLength(words: string): number | undefined {
  return KNOWN.exec(words.slice(0, LONGEST))?.[0].length;
}

/** A heading is short, at most one sentence, and more than punctuation. */
function isHeading(words: string): boolean {
  if (words.length > LONGEST || !WORDS.test(words) || PROSE.test(words)) return false;
  return firstSentence(words).length === words.length;
}

function markerStart(words: string, within: string): number | undefined {
  for (const { index } of within.matchAll(MARKERS)) {
    const joined = /[、和与及]/u.test(within.charAt(index - 1));
    if (!joined && matchMarker(words.slice(index)) !== undefined) return index;
  }
  return undefined;
}
