/**
 * The proof sentence: how many characters the source has, and how many the page shows. The two are counted
 * independently, from the source text and from the words given to the page; scripts/verify.ts counts again on the built
 * page.
 */
import type { LineRange, Slice } from '../../model/position.ts';
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { ReadingPage } from '../../model/readingPage.ts';
import { withoutBlanks } from '../../text/blank.ts';

export interface Proof {
  /** Non-blank characters of the page's stretch of the source. */
  source: number;
  /** Non-blank characters of the words given to the page. */
  shown: number;
  /** The source lines that the page shows in full, e.g. '1-18 597-1111'; null when it shows the words of one item. */
  lines: string | null;
}

/**
 * The proof of a text that consists of these slices. Throws when the words differ from the source.
 *
 * toWordsProof(source, slices, '到2025年 普及') // => { source: 8, shown: 8, lines: null }
 */
export function toWordsProof(source: PublishedSource, slices: readonly Slice[], words: string): Proof {
  const received = slices.map(({ offset, length }) => source.text.slice(offset, offset + length)).join('');
  if (received !== words) throw new Error(`${source.file}: not the words of line ${String(slices[0]?.line)}: ${words}`);
  return { source: withoutBlanks(received).length, shown: withoutBlanks(words).length, lines: null };
}

/**
 * The proof of consecutive reading pages. Throws when their number of characters differs from that of their lines; the
 * check of the built page compares the characters themselves.
 *
 * toPagesProof(source, [page]) // => { source: 1204, shown: 1204, lines: '55-67' }
 */
export function toPagesProof(source: PublishedSource, pages: readonly ReadingPage[]): Proof {
  const ranges = joinRanges(pages.map(({ lines }) => lines));
  const received = ranges.flatMap(([first, last]) => source.lines.slice(first - 1, last)).join('');
  const proof = {
    source: withoutBlanks(received).length,
    shown: pages.reduce((sum, { characters }) => sum + characters, 0),
    lines: ranges.map((range) => range.join('-')).join(' '),
  };
  if (proof.source !== proof.shown)
    throw new Error(`${source.file}:${proof.lines}: ${String(proof.source)} characters, ${String(proof.shown)} shown`);
  return proof;
}

/** The ranges in order, with adjacent ones joined. */
function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  return ranges.reduce<LineRange[]>((joined, [first, last]) => {
    const before = joined.at(-1);
    return before?.[1] === first - 1 ? [...joined.slice(0, -1), [before[0], last]] : [...joined, [first, last]];
  }, []);
}
