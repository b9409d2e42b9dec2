/** The place of something in its source, and the raw lines there. */
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import type { LineRange } from '../../model/position.ts';
import { formatLines } from '../../naming/names.ts';
import { sourceLinePath, sourcePath } from '../../naming/routes/siteRoutes.ts';

export interface RawLine {
  number: number;
  text: string;
  path: string;
}

export interface SourceExcerpt {
  file: string;
  /** Page of the whole document. */
  documentPath: string;
  /** e.g. 第46—48行. */
  linesLabel: string;
  linesPath: string;
  /** The lines exactly as received. */
  lines: RawLine[];
}

/** The excerpt of a source with these lines. */
export function toSourceExcerpt(source: PublishedSource, [first, last]: LineRange): SourceExcerpt {
  return {
    file: source.file,
    documentPath: sourcePath(source.id),
    linesLabel: formatLines([first, last]),
    linesPath: sourceLinePath(source.id, first),
    lines: source.lines.slice(first - 1, last).map((text, index) => ({
      number: first + index,
      text,
      path: sourceLinePath(source.id, first + index),
    })),
  };
}
