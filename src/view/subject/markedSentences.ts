/** Sentences in which words were found, the words marked, and numbers beside them. */
import { isCommitment } from '../../corpus/places.ts';
import type { WordsPlace } from '../../corpus/topicsAndLaws.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { Link } from '../../naming/links.ts';
import { nameInPlan, pathOf, toParagraphLink } from '../../naming/placeLinks.ts';
import { sentenceAnchor } from '../../naming/routes/itemRoutes.ts';

type Span = readonly [number, number];

/** A piece of a sentence: found words, words that state a number, both or neither. */
interface SentenceRun {
  text: string;
  marked: boolean;
  number: boolean;
}

export interface MarkedSentence {
  /** Its place, e.g. 儿童与健康 主要目标3; the path leads to the sentence itself. */
  place: Link;
  /** In order; joined, they are the sentence. */
  runs: SentenceRun[];
}

/** The sentences of a text with found words; `numbers` are the spans of numbers to show beside them. */
export function toMarkedSentences(found: WordsPlace, numbers: readonly Span[]): MarkedSentence[] {
  const { text, spans } = found;
  const { label, path } = linkBefore(found);
  return sentenceRanges(text).flatMap(([start, end], index) => {
    const within = spans.filter(([from]) => from >= start && from < end);
    if (within.length === 0) return [];
    return [
      {
        place: { label, path: `${path}${sentenceAnchor(index + 1)}` },
        runs: toRuns(text, [start, end], within, numbers),
      },
    ];
  });
}

/**
 * A link to the commitment on its own page, or to the paragraph in its reading page; the sentence's anchor
 * completes its path.
 */
function linkBefore({ place }: WordsPlace): Link {
  if (isCommitment(place)) return { label: nameInPlan(place), path: `${pathOf(place)}#` };
  const { label, path } = toParagraphLink(place);
  return { label, path: `${path}-` };
}

function toRuns(text: string, range: Span, words: readonly Span[], numbers: readonly Span[]): SentenceRun[] {
  const [start, end] = range;
  const runs: SentenceRun[] = [];
  let at = start;
  for (const [from, to] of words) {
    runs.push(...toPieces(text, [at, from], numbers));
    const covered = numbers.some(([first, last]) => first <= from && to <= last);
    runs.push({ text: text.slice(Math.max(from, at), to), marked: true, number: covered });
    at = Math.max(at, to);
  }
  return [...runs, ...toPieces(text, [at, end], numbers)];
}

/** A stretch without found words, cut where a number begins and ends. */
function toPieces(text: string, [start, end]: Span, numbers: readonly Span[]): SentenceRun[] {
  const cuts = numbers.flat().filter((at) => at > start && at < end);
  const ends = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return ends.slice(1).flatMap((to, index) => {
    const from = ends[index] ?? start;
    if (from >= to) return [];
    const number = numbers.some(([first, last]) => first <= from && to <= last);
    return [{ text: text.slice(from, to), marked: false, number }];
  });
}
