/** Words written one after the other → lines. */

const LINE_END = /\r\n|\n|\r/u;

export interface LineWriter {
  write: (words: string) => void;
  /** Ends the line, if it has words. */
  end: () => void;
  /** Keeps a number for the next words. */
  hold: (number: string) => void;
  /** Writes a number that no words followed. */
  release: () => void;
  all: () => string[];
}

/** No line yet. */
export function newLineWriter(): LineWriter {
  const lines: string[] = [];
  let pieces: string[] = [];
  let held = '';
  const end = (): void => {
    const line = pieces.join('').trim();
    if (line !== '') lines.push(line);
    pieces = [];
  };
  const release = (): void => {
    pieces.push(held);
    held = '';
  };
  return {
    write: (words) => {
      words.split(LINE_END).forEach((piece, at) => {
        if (at > 0) end();
        if (piece.trim() !== '') release();
        pieces.push(piece);
      });
    },
    end,
    hold: (number) => (held += number),
    release,
    all: () => {
      end();
      return lines;
    },
  };
}
