/** Tables between drawn lines in a PDF: words are of the cell that they stand in, over several lines and pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readPdf } from '../../../src/reading/pdf/readPdf.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';
import type { Word } from '../../support/files/pdfFile.ts';
import { PLAIN, filled, setTable, stroked } from '../../support/files/ruledTable.ts';
import type { SetTable } from '../../support/files/ruledTable.ts';

const HEAD = ['序号', '任务内容', '牵头单位', '责任单位'];
const LIFE = '困难残疾人生活补贴和重度残疾人护理补贴应补尽补。';
const PENSION = '城乡残疾人基本养老保险参保率保持在95%以上。';
const HOMES = '建立乡镇（街道）托养照料机构5个。';
const ROWS = [
  ['1', LIFE, '县卫生健康局、县民政局', '县医保局、县财政局、县乡村振兴局'],
  ['2', PENSION, '', '县教育局、县妇联'],
  ['3', HOMES, '县民政局', '县残联'],
];
const LINES = [HEAD, ...ROWS].map((row) => row.join('\t'));
const at = (text: string, x: number, y: number, size = 12): Word => ({ text, x, y, size });
const page = ({ words, drawn }: SetTable, ...others: Word[]): { words: Word[]; drawn: string } => ({
  words: [...words, ...others],
  drawn,
});

async function read(...pages: { words: Word[]; drawn: string }[]): Promise<{ lines: string[]; leftOut: unknown[] }> {
  const drawn = pages.map((some) => some.drawn);
  const result = await readPdf(
    pdfFile(
      pages.map(({ words }) => words),
      { drawn },
    ),
  );
  assert.ok(!isUnreadable(result), JSON.stringify(result));
  const leftOut = result.leftOut.map(({ kind, pieces, characters }) => [kind, pieces, characters]);
  return { lines: result.text.trimEnd().split('\n'), leftOut };
}

describe('a table between drawn lines', () => {
  const double = (...place: Parameters<typeof stroked>): string => {
    const [x0, y0, x1, y1] = place;
    return `${stroked(...place)} ${stroked(x0 + 1.5, y0 + 1.5, x1 + 1.5, y1 + 1.5)}`;
  };
  for (const [how, line] of Object.entries({ stroked, filled, double }))
    it(`has a line for each numbered row, its rules ${how}`, async () => {
      const { lines } = await read(page(setTable([HEAD, ...ROWS], { ...PLAIN, line })));
      assert.deepEqual(lines, LINES);
    });

  it('has a line for each paragraph of a cell where rows have no numbers', async () => {
    const rows = [
      ['类别', '主要目标'],
      ['健康', `${LIFE}\n1.${PENSION}`],
      ['教育', HOMES],
    ];
    const { lines } = await read(page(setTable(rows, { ...PLAIN, widths: [60, 140] })));
    assert.deepEqual(lines, ['类别', '主要目标', '健康', LIFE, `1.${PENSION}`, '教育', HOMES]);
  });

  it('goes on in a cell with a number that is none of a list', async () => {
    const rows = [['1', '支持妇女参与农村一、二、三产业融合发展。', '', '县妇联']];
    const { lines } = await read(
      page(setTable([HEAD, ...rows, ...ROWS.slice(1)], { ...PLAIN, widths: [40, 100, 90, 100] })),
    );
    assert.equal(lines[1], rows[0]?.join('\t'));
  });

  it('stands between the text above and below it', async () => {
    const table = setTable([HEAD, ...ROWS]);
    const { lines } = await read(
      page(
        table,
        at('二、主要任务', 80, 150),
        at('三、保障措施', 80, table.bottom + 40),
        at('（一）基本保障', 80, 180),
      ),
    );
    assert.deepEqual(lines, ['二、主要任务', '（一）基本保障', ...LINES, '三、保障措施']);
  });

  it('reads a cell that reaches over several rows with the first', async () => {
    const rows = [
      ['类别', '主要指标', '目标'],
      ['基本生活保障', '护理补贴应补尽补率', '100%'],
      [null, '养老保险参保率保持稳定', '95%以上'],
      ['教育', '义务教育入学率', '97%'],
    ];
    const { lines } = await read(page(setTable(rows, { ...PLAIN, widths: [34, 80, 60] })));
    assert.deepEqual(
      lines,
      rows.flat().filter((text) => text !== null),
    );
  });

  it('parts the words of two cells that the file has in one piece', async () => {
    const table = setTable([HEAD, ['1', '', '', '县残联'], ...ROWS.slice(1)]);
    const y = table.words.find(({ text }) => text === '1')?.y ?? 0;
    const joined = at('新增就业不少于二百六十人 县民政局、县', 146, y, 10);
    const { lines } = await read(page(table, joined));
    assert.equal(lines[1], '1\t新增就业不少于二百六十人\t县民政局、县\t县残联');
  });
});

describe('a table over the end of a page', () => {
  const onTop = { ...PLAIN, top: 80 };
  const fourth = ['4', '推进农村互助养老。', '', '县残联'];

  it('is one, and its head counts once', async () => {
    const { lines, leftOut } = await read(
      page(setTable([HEAD, ...ROWS.slice(0, 1)]), at('一、任务', 80, 150)),
      page(setTable([HEAD, ...ROWS.slice(1)], onTop)),
      page(setTable([HEAD, fourth], onTop)),
    );
    assert.deepEqual(lines, ['一、任务', ...LINES, fourth.join('\t')]);
    assert.deepEqual(leftOut, [['page-header', 8, 28]]);
  });

  it('is another below words of its own', async () => {
    const { lines, leftOut } = await read(
      page(setTable([HEAD, ...ROWS])),
      page(setTable([HEAD, ...ROWS], { ...PLAIN, top: 140 }), at('（二）促进就业', 80, 100)),
    );
    assert.deepEqual(lines, [...LINES, '（二）促进就业', ...LINES]);
    assert.deepEqual(leftOut, []);
  });

  const [, second = [], third = []] = ROWS;
  const cut = [
    [second[0] ?? '', PENSION.slice(0, 14), '', '县教育局、县妇联'],
    ['', PENSION.slice(14), '', ''],
  ] as const;

  it('joins a row that is cut, ruled off there or not', async () => {
    for (const rule of [(drawn: string) => drawn, withoutLastRule]) {
      const above = setTable([HEAD, ...ROWS.slice(0, 1), cut[0]]);
      const below = setTable([cut[1], third], onTop);
      const { lines } = await read({ ...page(above), drawn: rule(above.drawn) }, page(below));
      assert.deepEqual(lines, LINES);
    }
  });

  it('joins a row of which but one part stands on the next page', async () => {
    const above = setTable([HEAD, ...ROWS.slice(0, 2), ['3', HOMES.slice(0, 13), '县民政局', '县残联']]);
    const below = setTable([['', HOMES.slice(13), '', '']], onTop);
    const { lines } = await read(page(above), page(below));
    assert.deepEqual(lines, LINES);
  });

  it('joins a row that goes over a whole page, which shows no rule but those between its columns', async () => {
    const above = setTable([HEAD, ROWS[0] ?? [], ['2', PENSION.slice(0, 14), '', '县教育局、县妇联']]);
    const middle = setTable([['', PENSION.slice(14), '', '']], onTop);
    const upright = middle.drawn.split('\n').filter((line) => /^(\S+) \S+ m \1 /u.test(line));
    const below = setTable([['', '', '', '、县文化和旅游局'], third], onTop);
    const { lines } = await read(page(above), { words: middle.words, drawn: upright.join('\n') }, page(below));
    assert.deepEqual(lines, [LINES[0], LINES[1], `${LINES[2]}、县文化和旅游局`, LINES[3]]);
  });
});

describe('no table', () => {
  const text = [
    at('前言写在这里，', 90, 120),
    at('正文写在后面。', 90, 150),
    at('一、总则', 300, 120),
    at('二、目标', 300, 150),
  ];
  for (const [what, drawn] of [
    ['a box around a page', '60 100 400 700 re S'],
    ['boxes around paragraphs', '80 700 150 40 re S 280 700 150 40 re S'],
    ['a rule below the head, and one between columns', '60 760 m 500 760 l S 250 760 m 250 100 l S'],
    ['a line across a box', '60 100 400 700 re S 60 710 m 460 710 l S'],
  ] as const)
    it(`is ${what}`, async () => {
      const [bare, ruled] = [await read({ words: text, drawn: '' }), await read({ words: text, drawn })];
      assert.deepEqual(ruled, bare);
    });

  it('is a box at the head of each page', async () => {
    const box = setTable(
      [
        ['文件编号', '01'],
        ['名称', '发展规划'],
      ],
      { ...PLAIN, widths: [80, 120], top: 40 },
    );
    const pages = [ROWS, [HEAD], ROWS.slice(1), [HEAD, HEAD]].map((rows) =>
      page(box, ...rows.flat().map((words, row) => at(`${words}。`, 80, 150 + 30 * row))),
    );
    const bare = await read(...pages.map(({ words }) => ({ words, drawn: '' })));
    assert.deepEqual(await read(...pages), bare);
    assert.deepEqual(bare.leftOut, [['page-header', 8, 48]]);
  });

  it('is one with text beside it', async () => {
    const table = setTable([HEAD.slice(0, 2), ['1', LIFE]], { ...PLAIN, widths: [40, 120] });
    const words = [...table.words, at('右栏的文字写在表格的旁边', 330, 222, 10)];
    const [bare, ruled] = [await read({ words, drawn: '' }), await read({ words, drawn: table.drawn })];
    assert.deepEqual(ruled, bare);
  });
});

/** The rule that ends a table, drawn column by column. */
function withoutLastRule(drawn: string): string {
  const lines = drawn.split('\n');
  const level = lines.filter((line) => /^\S+ (\S+) m \S+ \1 l S$/u.test(line));
  const lowest = Math.min(...level.map((line) => Number(line.split(' ')[1])));
  return lines.filter((line) => !level.includes(line) || Number(line.split(' ')[1]) !== lowest).join('\n');
}
