/** Word files → what they print, and what is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readDocx } from '../../../src/reading/docx/readDocx.ts';
import { docxFile, paragraph, run } from '../../support/files/docxFile.ts';
import type { DocxParts } from '../../support/files/docxFile.ts';

interface Row {
  why: string;
  parts: DocxParts;
  lines: string[];
  /** Kind, pieces, characters. */
  leftOut?: (string | number)[][];
}

const p = (content: string): string => `<w:p>${content}</w:p>`;
const cell = (...paragraphs: string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const field = (code: string, ...result: string[]): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  result.map((text) => `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}`).join('') +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const note = (kind: string, id: number, text: string): string =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
const referTo = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

const rows: readonly Row[] = [
  {
    why: 'a paragraph is a line, a tab and a break are what they are',
    parts: { body: p(`${run('甲')}<w:r><w:tab/></w:r>${run('乙')}<w:r><w:br/></w:r>${run('丙')}`) + paragraph('丁') },
    lines: ['甲\t乙', '丙', '丁'],
  },
  {
    why: 'each cell and each paragraph in it has its line, tables within tables too',
    parts: {
      body: `<w:tbl>${row(cell(paragraph('指标')), cell(paragraph('4.9'), paragraph('%')))}${row(
        cell(`<w:tbl>${row(cell(paragraph('4.6')), cell(paragraph('5')))}</w:tbl>`),
      )}</w:tbl>`,
    },
    lines: ['指标', '4.9', '%', '4.6', '5'],
  },
  {
    why: 'insertions are in, deletions and what was moved away are out',
    parts: {
      body: p(
        `${run('提高')}<w:ins w:id="1">${run('新')}</w:ins><w:del w:id="2"><w:r><w:delText>旧的</w:delText></w:r></w:del>` +
          `<w:moveFrom w:id="3">${run('移走')}</w:moveFrom><w:moveTo w:id="4">${run('移来')}</w:moveTo>`,
      ),
    },
    lines: ['提高新移来'],
    leftOut: [['deletion', 1, 4]],
  },
  {
    why: 'a deleted row is out',
    parts: {
      body: `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(paragraph('旧行'))}</w:tr>${row(cell(paragraph('行')))}</w:tbl>`,
    },
    lines: ['行'],
    leftOut: [['deletion', 1, 2]],
  },
  {
    why: 'hidden text is out, by itself, by the style of its characters or of its paragraph, unless said to be seen',
    parts: {
      styles:
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>',
      body:
        p(
          run('甲') +
            run('隐', '<w:vanish/>') +
            run('藏', '<w:rStyle w:val="C"/>') +
            run('乙', '<w:vanish w:val="0"/>'),
        ) +
        p(
          `<w:pPr><w:pStyle w:val="P"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:pPr>${run('也隐')}${run('丙', '<w:vanish w:val="0"/>')}`,
        ),
    },
    lines: ['甲乙', '丙'],
    leftOut: [['hidden', 2, 4]],
  },
  {
    why: 'a heading whose end is hidden stands on the line of its text',
    parts: {
      body: p(`<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('目标。')}`) + paragraph('到2025年'),
    },
    lines: ['目标。到2025年'],
  },
  {
    why: 'of a field its result is read, also of one within another; a printed table of contents is text',
    parts: {
      body:
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('总则')}<w:r><w:tab/></w:r>${field('PAGEREF _1', '3')}`,
        ) +
        p(`${run('附则')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
        p(`<w:fldSimple w:instr="DATE">${run('2021年')}</w:fldSimple>`),
    },
    lines: ['总则\t3', '附则', '2021年'],
  },
  {
    why: 'a field that was never closed does not hide the rest of the file',
    parts: { body: p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('码')}`) + paragraph('前言') },
    lines: ['', '前言'],
    leftOut: [['markup', 1, 1]],
  },
  {
    why: 'numbers in circles that Word draws are read as such',
    parts: {
      body: p(
        field('eq \\o\\ac(○,1)') +
          run('甲') +
          field('eq \\o\\ac(○,21)') +
          field('eq \\o\\ac(□,禁)') +
          field('EQ \\f(1,2)'),
      ),
    },
    lines: ['①甲㉑□禁'],
  },
  {
    why: 'a frame is read once, after its paragraph, whatever the file holds for older readers',
    parts: {
      body: p(
        `${run('甲')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框内')}</wps:txbx></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox>${box('框内')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('乙')}`,
      ),
    },
    lines: ['甲乙', '框内'],
  },
  {
    why: 'notes stand at the end with their marks, in the order of the text',
    parts: {
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote>${note('footnote', 2, '按常住人口计')}${note('footnote', 3, '含幼儿园')}`,
      endnotes: note('endnote', 1, '来源：统计局'),
      body:
        p(run('达到95%') + referTo('footnote', 3) + run('。') + referTo('endnote', 1)) +
        p(run('乙') + referTo('footnote', 2)),
    },
    lines: ['达到95%[1]。[i]', '乙[2]', '[1]含幼儿园', '[i]来源：统计局', '[2]按常住人口计'],
  },
  {
    why: 'marks of notes have the form the file names, or the sign their author wrote',
    parts: {
      settings: '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>',
      footnotes: `${note('footnote', 1, '甲注')}<w:footnote w:id="2">${paragraph('*乙注')}</w:footnote>`,
      body: p(
        `${run('甲')}${referTo('footnote', 1)}${run('乙')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
      ),
    },
    lines: ['甲①乙*', '①甲注', '*乙注'],
  },
  {
    why: 'a note whose reference was deleted is deleted too',
    parts: {
      footnotes: note('footnote', 1, '旧注'),
      body: p(`${run('甲')}<w:del w:id="1">${referTo('footnote', 1)}</w:del>`),
    },
    lines: ['甲'],
    leftOut: [['deletion', 1, 2]],
  },
  {
    why: 'running heads, page numbers and comments are out',
    parts: {
      header: paragraph('聊城市人民政府文件'),
      footer: p(run('— ') + field('PAGE', '1') + run(' —')),
      comments: `<w:comment w:id="1">${paragraph('请核实')}</w:comment><w:comment w:id="2">${paragraph('同意')}</w:comment>`,
      body: p(
        `<w:commentRangeStart w:id="1"/>${run('甲')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
    },
    lines: ['甲'],
    leftOut: [
      ['page-header', 1, 9],
      ['page-number', 1, 3],
      ['comment', 2, 5],
    ],
  },
  {
    why: 'content in tags, links and controls is text; the reading of a character is not',
    parts: {
      body:
        p(
          `<w:smartTag>${run('甲')}</w:smartTag><w:hyperlink>${run('乙')}</w:hyperlink><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`,
        ) +
        `<w:sdt><w:sdtContent>${paragraph('丁')}</w:sdtContent></w:sdt>` +
        p(
          `<w:r><w:ruby><w:rubyPr/><w:rt>${run('yú')}</w:rt><w:rubyBase>${run('榆')}</w:rubyBase></w:ruby></w:r>${run('树')}`,
        ),
    },
    lines: ['甲乙丙', '丁', '榆树'],
    leftOut: [['comment', 1, 2]],
  },
  {
    why: 'signs that have an element of their own',
    parts: {
      body: p(
        '<w:r><w:sym w:font="Wingdings" w:char="F06C"/><w:t>甲</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>乙</w:t><w:sym w:font="Symbol" w:char="B7"/></w:r>',
      ),
    },
    lines: ['\uf06c甲\u2011乙\uf0b7'],
  },
  {
    why: 'signs of the font Symbol that Unicode has',
    parts: {
      body: p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95</w:t><w:sym w:font="Symbol" w:char="F025"/></w:r>'),
    },
    lines: ['≥95%'],
  },
  {
    why: 'formulas and word art are text, pictures are counted',
    parts: {
      body: p(
        `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:pict><v:textpath string="秘密"/></w:pict><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>`,
      ),
    },
    lines: ['x=1秘密'],
    leftOut: [['picture', 1, 0]],
  },
  {
    why: 'references for characters, CDATA, and elements that no one knows',
    parts: { body: p('<w:new><w:r><w:t>&lt;甲&#x4E59;&amp;</w:t><w:t><![CDATA[<丙>]]></w:t></w:r></w:new>') },
    lines: ['<甲乙&<丙>'],
  },
];

describe('text of a Word file', () => {
  for (const { why, parts, lines, leftOut = [] } of rows) {
    it(why, async () => {
      const result = await readDocx(docxFile(parts));
      assert.ok(!isUnreadable(result), JSON.stringify(result));
      assert.equal(result.text, lines.map((line) => `${line}\n`).join(''));
      assert.deepEqual(
        result.leftOut.map(({ kind, pieces, characters }) => [kind, pieces, characters]),
        leftOut,
      );
    });
  }
});
