/** Any lines drawn on pages of a PDF: words are neither lost nor doubled by them, and those of a table come back row by row. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isUnreadable } from '../../src/reading/fileText.ts';
import type { FileText } from '../../src/reading/fileText.ts';
import { readPdf } from '../../src/reading/pdf/readPdf.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { readCorpus } from '../support/corpus.ts';
import { pdfFile } from '../support/files/pdfFile.ts';
import type { PdfOptions, Word } from '../support/files/pdfFile.ts';
import { PLAIN, filled, setTable, stroked } from '../support/files/ruledTable.ts';
import { ignoreStrayRejections } from '../support/strayRejections.ts';

const words = readCorpus()
  .flatMap(({ text }) => text.split(/[\r\n。；，]/u))
  .map((line) => withoutBlanks(line))
  .filter((line) => line.length > 3 && line.length < 60 && !/^[\d（(第一二三四五六七八九十①-⑳]/u.test(line));
const sentence = fc.nat(words.length - 1).map((at) => words[at] ?? '');

/** Words beyond the edge of a page are not seen. */
const WIDTH = 1400;

async function read(pages: Word[][], options: PdfOptions): Promise<FileText> {
  const result = await readPdf(pdfFile(pages, options));
  assert.ok(!isUnreadable(result), JSON.stringify(result));
  return result;
}

describe('any lines drawn on a PDF', () => {
  ignoreStrayRejections();

  const place = fc.integer({ min: 4, max: 56 }).map((step) => step * 10);
  const level = fc.tuple(place, place, place).map(([x0, x1, y]) => `${x0} ${y} m ${x1} ${y} l S`);
  const upright = fc.tuple(place, place, place).map(([x, y0, y1]) => `${x} ${y0} m ${x} ${y1} l S`);
  const box = fc.tuple(place, place, place, place).map((numbers) => `${numbers.join(' ')} re S`);
  const drawing = fc.array(fc.oneof(level, upright, box), { maxLength: 40 }).map((lines) => lines.join('\n'));
  const placed = fc.record({ text: sentence, x: place, y: place.map((y) => y + 250) });
  const page = fc.record({ pieces: fc.array(placed, { minLength: 1, maxLength: 20 }), drawing });

  it('lose no words and double none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
        const { text, leftOut } = await read(
          pages.map(({ pieces }) => pieces),
          { width: WIDTH, drawn: pages.map((some) => some.drawing) },
        );
        const all = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
        const out = leftOut.reduce((sum, { characters }) => sum + characters, 0);
        const signs = Array.from(withoutBlanks(text)).sort();
        if (out === 0) assert.deepEqual(signs, Array.from(all).sort());
        else assert.equal(withoutBlanks(text).length + out, all.length);
      }),
      { numRuns: 60 },
    );
  });

  const body = fc.oneof(sentence, fc.constant(''));
  const table = fc.record({
    rows: fc.array(fc.tuple(sentence, body, body), { minLength: 2, maxLength: 16 }),
    widths: fc.tuple(...[30, 60, 60, 60].map((min) => fc.integer({ min, max: min + 70 }))),
    size: fc.integer({ min: 9, max: 12 }),
    padding: fc.integer({ min: 2, max: 7 }),
    line: fc.constantFrom(stroked, filled),
    isHeadRepeated: fc.boolean(),
  });

  it('come back as the rows of a table, over any number of pages', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, isHeadRepeated, ...setting }) => {
        const head = ['序号', '主要任务', '牵头单位', '责任单位'];
        const numbered = rows.map((row, at) => [String(at + 1), ...row]);
        const pages = [];
        for (let at = 0; at < numbered.length; at += 4) {
          const own = numbered.slice(at, at + 4);
          pages.push(
            setTable(at === 0 || isHeadRepeated ? [head, ...own] : own, {
              ...PLAIN,
              ...setting,
              top: 60,
              height: 2000,
            }),
          );
        }
        const { text } = await read(
          pages.map((some) => some.words),
          { height: 2000, drawn: pages.map(({ drawn }) => drawn) },
        );
        // Cells without gaps are told apart in lines of their own.
        const isFull = numbered.every((row) => row.every((cell) => cell !== ''));
        const lines = isFull ? [head, ...numbered].flat() : [head, ...numbered].map((row) => row.join('\t'));
        assert.deepEqual(text.split('\n').slice(0, -1), lines);
      }),
      { numRuns: 40 },
    );
  });
});
