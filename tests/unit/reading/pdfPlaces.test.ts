/** Words of a PDF that stand apart: beside columns, beside the text, one by one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import type { LeftOut } from '../../../src/reading/fileText.ts';
import { readPdf } from '../../../src/reading/pdf/readPdf.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';
import type { Word } from '../../support/files/pdfFile.ts';
import { OFFICIAL, typeset } from '../../support/files/typeset.ts';

const LONG = '坚持儿童优先原则，保障儿童生存、发展、受保护和参与的权利，缩小城乡、区域、群体之间的差距。';
const at = (text: string, x: number, y: number, size = 12): Word => ({ text, x, y, size });
const signsOf = (text: string): string[] => Array.from(text);

async function read(pages: Word[][]): Promise<{ lines: string[]; leftOut: LeftOut[] }> {
  const result = await readPdf(pdfFile(pages));
  assert.ok(!isUnreadable(result));
  return { lines: result.text.trimEnd().split('\n'), leftOut: result.leftOut };
}

describe('words of a PDF that stand apart', () => {
  it('are a signature at the right margin, read before the columns below it', async () => {
    const paragraphs = Array.from({ length: 9 }, () => LONG);
    const signature = [at('松桥县人民政府', 432, 60), at('2022年3月1日', 440, 84)];
    const columns = typeset(paragraphs, { ...OFFICIAL, size: 12, lines: 20, columns: 2 })[0] ?? [];
    const { lines } = await read([[...signature, ...columns]]);
    assert.deepEqual(lines, ['松桥县人民政府', '2022年3月1日', ...paragraphs]);
  });

  it('are a note in vertical writing, of the pages where several have it, else behind the text', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, number) => `${number + 1}.${LONG}`);
    const pages = typeset(paragraphs);
    const note = (text: string): Word[] => signsOf(text).map((sign, row) => at(sign, 30, 200 + 11 * row, 9));
    const all = await read(pages.map((words) => [...words, ...note('工作文件汇编')]));
    assert.deepEqual(all.lines, paragraphs);
    assert.deepEqual(
      all.leftOut.map(({ kind, pieces, characters }) => [kind, pieces, characters]),
      [['page-header', pages.length, 6 * pages.length]],
    );
    const one = await read(pages.map((words, page) => (page === 0 ? [...words, ...note('收文登记')] : words)));
    assert.deepEqual(one.lines, [...paragraphs, '收文登记']);
    assert.deepEqual(one.leftOut, []);
  });

  it('are letters spaced out, words all the same; a wide blank stays', async () => {
    const spaced = signsOf('新增残疾人就业不少于260人。').map((sign, column) => at(sign, 72 + 18 * column, 100));
    const { lines } = await read([[...spaced, at('前', 72, 140), at('言', 108, 140)]]);
    assert.deepEqual(lines, ['新增残疾人就业不少于260人。', '前 言']);
  });

  // At 12 the text, in 9 of 10.5 and 10 of 12 the notes, as office programs set them.
  for (const size of [8, 10, 10.5])
    it(`are notes at the foot, of ${String(size)}: behind the text, and their marks in brackets`, async () => {
      const text = [at('1.发放护理补贴', 72, 100), at('1', 159, 96, 7), at('应补尽补。', 164, 100)];
      const note = [at('1', 72, 760, size), at('对一级、二级残疾人发放。', 80, 760, size)];
      const { lines } = await read([[...text, ...note, at('2.建设托养机构。', 72, 124)]]);
      assert.deepEqual(
        lines.map((line) => line.replace(/\s/gu, '')),
        ['1.发放护理补贴[1]应补尽补。', '2.建设托养机构。', '[1]对一级、二级残疾人发放。'],
      );
    });

  it('are raised figures that no note has, as they are', async () => {
    const { lines } = await read([[at('新增绿地500m', 72, 100), at('2', 138, 96, 7), at('以上。', 143, 100)]]);
    assert.deepEqual(lines, ['新增绿地500m2以上。']);
  });
});
