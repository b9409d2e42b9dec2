/** Sets paragraphs into pages as an office program does, so that tests know which printed line belongs to which. */
import { widthOf } from './pdfFile.ts';
import type { Word } from './pdfFile.ts';

export interface Setting {
  /** Of the page's text, in points. */
  left: number;
  top: number;
  width: number;
  /** Lines on a page. */
  lines: number;
  size: number;
  /** From line to line, in heights of the font. */
  pitch: number;
  /** Of the first line of a paragraph, in heights of the font. */
  indent: number;
  /** Between paragraphs, in lines. */
  gap: number;
  /** Columns on a page, with two characters between them. */
  columns: number;
}

export const OFFICIAL: Setting = {
  left: 79,
  top: 105,
  width: 442,
  lines: 22,
  size: 16,
  pitch: 1.75,
  indent: 2,
  gap: 0,
  columns: 1,
};

/** What no line may be broken within: words and numbers with the signs that may not begin or end a line. */
const UNBROKEN = /[（《“‘「〔【]*(?:[!-~‰—～]+|[^])[，。、；：！？）》”’」〕】%‰…—～·]*/gu;

/** The pages with their words, a word a line. */
export function typeset(paragraphs: readonly string[], setting: Setting = OFFICIAL): Word[][] {
  const { left, top, size, pitch, indent, gap, lines, columns } = setting;
  const width = (setting.width - (columns - 1) * 2 * size) / columns;
  const pages: Word[][] = [];
  let row = 0;
  for (const paragraph of paragraphs) {
    toLines(paragraph, width, size, indent * size).forEach((text, at) => {
      const column = Math.floor(row / lines);
      const page = Math.floor(column / columns);
      const x = left + (column % columns) * (width + 2 * size) + (at === 0 ? indent * size : 0);
      (pages[page] ??= []).push({ text, x, y: top + (row % lines) * pitch * size, size });
      row += 1;
    });
    // No blank stands at the head of a page.
    if (row % lines !== 0 && Math.floor((row + gap) / lines) === Math.floor(row / lines)) row += gap;
  }
  return pages;
}

function toLines(paragraph: string, width: number, size: number, indent: number): string[] {
  const lines = [''];
  let room = width - indent;
  for (const [word] of paragraph.matchAll(UNBROKEN)) {
    const needed = widthOf(word, size);
    if (needed > room && lines.at(-1) !== '') {
      lines.push('');
      room = width;
    }
    lines.push((lines.pop() ?? '') + word);
    room -= needed;
  }
  return lines;
}
