/** The place of something in its source, and the raw lines there. */
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { LineRange } from '../../model/position.ts';
import { formatLines } from '../../naming/names.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';

export interface RawLine {
  number: number;
  text: string;
  path: string;
}

export interface SourceExcerpt {
  /** e.g. 第46—48行. */
  linesLabel: string;
  linesPath: string;
  /** The lines exactly as received. */
  lines: RawLine[];
}

/** The excerpt of a source with these lines. */
export function toSourceExcerpt(source: PublishedSource, [first, last]: LineRange): SourceExcerpt {
  return {
    linesLabel: formatLines([first, last]),
    linesPath: sourceLinePath(source.id, first),
    lines: source.lines.slice(first - 1, last).map((text, index) => ({
      number: first + index,
      text,
      path: sourceLinePath(source.id, first + index),
    })),
  };
}
