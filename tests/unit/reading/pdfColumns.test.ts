/** Columns of a PDF that stand close together. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readPdf } from '../../../src/reading/pdf/readPdf.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';

const WORDS = '促进儿童健康成长是实现人的全面发展的必然要求';

/** Eighteen characters a line, eight lines; every third has a comma more, which hangs into the blank beside the column. */
function columnLines(number: string): string[] {
  return Array.from({ length: 8 }, (_, line) => {
    const words = `${line === 0 ? number : ''}${WORDS}`.slice(0, 18);
    if (line === 7) return `${words.slice(0, 12)}。`;
    return line % 3 === 1 ? `${words}，` : words;
  });
}

it('columns stay apart where a comma hangs into the blank between them', async () => {
  const [left, right] = [columnLines('1.'), columnLines('2.')];
  const place = (lines: string[], x: number) => lines.map((text, line) => ({ text, x, y: 100 + 20 * line, size: 12 }));
  const result = await readPdf(pdfFile([[...place(left, 72), ...place(right, 310.7)]]));
  assert.ok(!isUnreadable(result), JSON.stringify(result));
  assert.deepEqual(result.text.trimEnd().split('\n'), [left.join(''), right.join('')]);
});
