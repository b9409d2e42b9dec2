/** PDF files as a whole: those that are refused, each with its reason, and fonts that are not in the file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readPdf } from '../../../src/reading/pdf/readPdf.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';

const encodings: readonly (readonly [encoding: string, codes: string, text: string])[] = [
  ['GBK-EUC-H', 'B8BEC5AEB6F9CDAF', '妇女儿童'],
  ['GBK-EUC-V', 'B8BEC5AEB6F9CDAF', '妇女儿童'],
  ['UniGB-UCS2-H', '59875973513F7AE5', '妇女儿童'],
  ['UniGB-UTF16-H', '59875973513F7AE5', '妇女儿童'],
  ['ETen-B5-H', 'B0FCA46BA8E0B5A3', '婦女兒童'],
];

describe('fonts that a PDF names and does not hold', () => {
  for (const [encoding, codes, text] of encodings) {
    it(`${encoding} is read without the network`, async () => {
      const result = await readPdf(pdfFile([[{ text: codes, x: 300, y: 100 }]], { encoding }));
      assert.equal(isUnreadable(result) ? result.problem : result.text, `${text}\n`);
    });
  }
});

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

  for (const [what, bytes] of [
    ['bytes', good.slice()],
    ['a Buffer, as Node reads files', Buffer.from(good)],
  ] as const)
    it(`is read, and left alone, when it is given as ${what}`, async () => {
      const result = await readPdf(bytes);
      assert.equal(isUnreadable(result) ? result.problem : result.text, '前言\n');
      assert.deepEqual(new Uint8Array(bytes), good);
    });
});
