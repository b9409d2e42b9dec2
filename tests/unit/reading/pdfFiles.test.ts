/** PDF files that are refused as a whole, each with its reason. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readPdf } from '../../../src/reading/pdf/readPdf.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';

const good = pdfFile([[{ text: '前言', x: 72, y: 100 }]]);
const files: readonly { why: string; bytes: Uint8Array; problem: string }[] = [
  { why: 'pages without words', bytes: pdfFile([[], []]), problem: 'no-text-layer' },
  {
    why: 'pages with no more than the stamp of a scanner',
    bytes: pdfFile([1, 2, 3].map(() => [{ text: '扫描全能王 创建', x: 400, y: 820 }])),
    problem: 'no-text-layer',
  },
  {
    why: 'a file under a password',
    bytes: pdfFile([[{ text: '前言', x: 72, y: 100 }]], { encrypted: true }),
    problem: 'encrypted',
  },
  { why: 'no PDF at all', bytes: new TextEncoder().encode('前言'), problem: 'damaged' },
  { why: 'no bytes', bytes: new Uint8Array(), problem: 'damaged' },
  { why: 'a file that breaks off', bytes: good.slice(0, 300), problem: 'damaged' },
];

describe('a PDF as a whole', () => {
  for (const { why, bytes, problem } of files) {
    it(why, async () => {
      const result = await readPdf(bytes);
      assert.equal(isUnreadable(result) ? result.problem : result.text, problem);
    });
  }

  it('leaves the bytes it was given alone', async () => {
    const bytes = good.slice();
    await readPdf(bytes);
    assert.deepEqual(bytes, good);
  });
});
