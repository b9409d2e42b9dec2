/** The printed text of a block, cut as the page shows it; joined, the pieces are the text. */
import { must } from '../../text/must.ts';
import { toSentences } from '../shared/sentenceRuns.ts';
import type { LineStart, Sentence } from '../shared/sentenceRuns.ts';
import type { BlockPlace } from './blockPlaces.ts';

export interface CutBlock {
  /** The printed number; '' when there is none. */
  label: string;
  words: string;
  /** The words in sentences. */
  sentences: Sentence[];
  /** The list of departments after the words; empty when there is none. */
  duty: DutyPiece[];
  /** The source line in which the block begins. */
  line: number;
}

/** A department's name, or the text between two names. */
export interface DutyPiece {
  /**
   * Its text, cut where it continues on another source line; the first part is '' when the piece begins on a new line.
   */
  parts: string[];
  /** Path of the department; null when there is none. */
  path: string | null;
}

/**
 * Cuts the text of a block by its layout.
 *
 * cutBlock('1.保障母婴安全。（责任单位：市卫生健康委）', place)
 * // => { label: '1.', words: '保障母婴安全。', sentences: [{ number: 1, … }], line: 62,
 * //      duty: [{ parts: ['（责任单位：'], path: null }, { parts: ['市卫生健康委'], path: '/departments/…' }, …] }
 */
export function cutBlock(
  text: string,
  { layout, marks, typos, departmentPaths }: Omit<BlockPlace, 'id' | 'anchor' | 'path'>,
): CutBlock {
  const [from, to] = layout.words;
  const words = text.slice(from, to);
  return {
    label: text.slice(0, from),
    words,
    sentences: toSentences(words, { starts: startsWithin(layout.lines, from, to), runIn: layout.runIn, marks, typos }),
    duty: cutDuty(text, layout, departmentPaths),
    line: must(layout.lines[0], 'source line of a block')[0],
  };
}

/**
 * The source lines of the words, with offsets from the start of the words; the first is the line on which they begin.
 */
function startsWithin(lines: readonly LineStart[], from: number, to: number): LineStart[] {
  const opening = must(
    lines.findLast(([, offset]) => offset <= from),
    'source line in which the words begin',
  );
  const following = lines.filter(([, offset]) => offset > from && offset < to);
  return [[opening[0], 0], ...following.map(([line, offset]): LineStart => [line, offset - from])];
}

function cutDuty(
  text: string,
  { words: [, from], names, lines }: BlockPlace['layout'],
  paths: BlockPlace['departmentPaths'],
): DutyPiece[] {
  const seams = lines.map(([, offset]) => offset);
  const toPiece = (start: number, end: number, path: string | null): DutyPiece[] => {
    if (start === end) return [];
    const cuts = seams.filter((offset) => offset >= start && offset < end);
    return [{ parts: [start, ...cuts].map((begins, at) => text.slice(begins, cuts[at] ?? end)), path }];
  };
  const ends = [from, ...names.map(([, end]) => end)];
  const pieces = names.flatMap(([start, end], at) => [
    ...toPiece(must(ends[at], 'end of the name before'), start, null),
    ...toPiece(start, end, paths.get(text.slice(start, end)) ?? null),
  ]);
  return [...pieces, ...toPiece(must(ends.at(-1), 'end of the last name'), text.length, null)];
}
