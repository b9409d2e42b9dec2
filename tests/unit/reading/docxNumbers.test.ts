/** Numbers that Word makes itself are in the text as Word prints them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { formatListNumber } from '../../../src/reading/docx/numberForm.ts';
import { readDocx } from '../../../src/reading/docx/readDocx.ts';
import { docxFile, numbered, paragraph } from '../../support/files/docxFile.ts';
import type { DocxParts } from '../../support/files/docxFile.ts';

async function linesOf(parts: DocxParts): Promise<string[]> {
  const result = await readDocx(docxFile(parts));
  assert.ok(!isUnreadable(result), JSON.stringify(result));
  return result.text.trimEnd().split('\n');
}

const level = (at: number, form: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const family = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startAt = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const inStyle = (text: string, style: string, more = ''): string =>
  paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

const PLAN = family(
  0,
  level(0, 'japaneseCounting', '第%1章', '<w:suff w:val="space"/>'),
  level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>'),
  level(2, 'decimal', '%3.', '<w:suff w:val="nothing"/>'),
);

const rows: readonly { why: string; parts: DocxParts; lines: string[] }[] = [
  {
    why: 'each level has its form, and begins anew below a higher one',
    parts: {
      numbering: PLAN + list(1, 0),
      body: [0, 1, 2, 2, 1, 2, 0, 1].map((at) => numbered('甲', 1, at)).join(''),
    },
    lines: ['第一章 甲', '（一）甲', '1.甲', '2.甲', '（二）甲', '1.甲', '第二章 甲', '（一）甲'],
  },
  {
    why: 'text between two items does not interrupt the count',
    parts: { numbering: PLAN + list(1, 0), body: numbered('甲', 1, 2) + paragraph('乙') + numbered('丙', 1, 2) },
    lines: ['1.甲', '乙', '2.丙'],
  },
  {
    why: 'lists of one family count on, one that starts over does so once',
    parts: {
      numbering: PLAN + list(1, 0) + list(2, 0) + list(3, 0, startAt(2, 1)),
      body: [1, 2, 3, 3, 1].map((id) => numbered('甲', id, 2)).join(''),
    },
    lines: ['1.甲', '2.甲', '1.甲', '2.甲', '3.甲'],
  },
  {
    why: 'a list may start at any number, and have a level of its own',
    parts: {
      numbering:
        PLAN + list(1, 0, `${startAt(2, 7)}<w:lvlOverride w:ilvl="1">${level(1, 'decimal', '%2、')}</w:lvlOverride>`),
      body: numbered('甲', 1, 2) + numbered('乙', 1, 1),
    },
    lines: ['7.甲', '1、\t乙'],
  },
  {
    why: 'a number shows those above it, in decimal where the level says so',
    parts: {
      numbering:
        family(
          0,
          level(0, 'upperRoman', '%1'),
          level(1, 'chineseCounting', '%1.%2'),
          level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
        ) + list(1, 0),
      body: [0, 0, 1, 1, 2].map((at) => numbered('甲', 1, at)).join(''),
    },
    lines: ['I\t甲', 'II\t甲', 'II.一\t甲', 'II.二\t甲', '2.2.1\t甲'],
  },
  {
    why: 'a level may count through, whatever stands above',
    parts: {
      numbering:
        family(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) +
        list(1, 0),
      body: [0, 1, 1, 0, 1].map((at) => numbered('甲', 1, at)).join(''),
    },
    lines: ['一、\t甲', '1.\t甲', '2.\t甲', '二、\t甲', '3.\t甲'],
  },
  {
    why: 'a level may begin anew only below a certain one',
    parts: {
      numbering:
        family(
          0,
          level(0, 'decimal', '%1'),
          level(1, 'decimal', '%2)'),
          level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>'),
        ) + list(1, 0),
      body: [0, 1, 2, 1, 2, 0, 1, 2].map((at) => numbered('甲', 1, at)).join(''),
    },
    lines: ['1\t甲', '1)\t甲', '(1)\t甲', '2)\t甲', '(2)\t甲', '2\t甲', '1)\t甲', '(1)\t甲'],
  },
  {
    why: 'a style numbers its paragraphs, at the level that names it',
    parts: {
      numbering:
        family(
          0,
          level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>'),
          level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
        ) + list(5, 0),
      styles:
        '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>',
      body: inStyle('总则', 'H1') + inStyle('目标', 'H2') + inStyle('附则', 'H1'),
    },
    lines: ['一、\t总则', '（一）\t目标', '二、\t附则'],
  },
  {
    why: 'a paragraph takes away the number of its style',
    parts: {
      numbering: PLAN + list(1, 0),
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body:
        paragraph('甲') +
        paragraph('前言', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
        paragraph('乙'),
    },
    lines: ['第一章 甲', '前言', '第二章 乙'],
  },
  {
    why: 'a family may be the list of a style',
    parts: {
      numbering: `${PLAN}<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>${list(1, 0)}${list(2, 9)}`,
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: numbered('甲', 2, 1),
    },
    lines: ['（一）甲'],
  },
  {
    why: 'a bullet of a picture font stays in the private use area',
    parts: {
      numbering:
        family(0, level(0, 'bullet', 'l', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'), level(1, 'bullet', '•')) +
        list(1, 0),
      body: numbered('甲', 1) + numbered('乙', 1, 1),
    },
    lines: ['\uf06c\t甲', '•\t乙'],
  },
  {
    why: 'a list without a form, and one that the file lacks, number nothing',
    parts: { numbering: family(0, level(0, 'none', '')) + list(1, 0), body: numbered('甲', 1) + numbered('乙', 8) },
    lines: ['甲', '乙'],
  },
  {
    why: 'a deleted paragraph is not counted, one whose end is deleted runs on',
    parts: {
      numbering: PLAN + list(1, 0),
      body:
        numbered('甲', 1, 2) +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>' +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>' +
        numbered('丙', 1, 2),
    },
    lines: ['1.甲', '2.乙丙'],
  },
];

describe('numbers of a Word file', () => {
  for (const { why, parts, lines } of rows) {
    it(why, async () => {
      assert.deepEqual(await linesOf(parts), lines);
    });
  }
});

const forms: readonly (readonly [form: string, number: number, written: string, why: string])[] = [
  ['decimal', 7, '7', 'figures'],
  ['chineseCounting', 10, '十', 'ten has no one before it'],
  ['chineseCounting', 11, '十一', 'nor have the teens'],
  ['chineseCounting', 20, '二十', 'no nought at the end'],
  ['chineseCounting', 101, '一〇一', 'digit by digit from a hundred on'],
  ['chineseCountingThousand', 101, '一百零一', 'with units'],
  ['chineseCountingThousand', 110, '一百一十', 'the one stays within'],
  ['chineseCountingThousand', 1001, '一千零一', 'one nought for several'],
  ['chineseCountingThousand', 10_000, '10000', 'in figures beyond'],
  ['taiwaneseCountingThousand', 15, '十五', 'the same in Taiwan'],
  ['japaneseCounting', 110, '百十', 'no ones in Japanese'],
  ['ideographDigital', 20, '二〇', 'digit by digit'],
  ['chineseLegalSimplified', 12, '壹拾贰', 'formal figures keep the one'],
  ['ideographLegalTraditional', 30, '參拾', 'traditional ones'],
  ['ideographTraditional', 3, '丙', 'the ten stems'],
  ['ideographTraditional', 11, '11', 'and figures after them'],
  ['ideographZodiac', 12, '亥', 'the twelve branches'],
  ['ideographZodiacTraditional', 13, '丙子', 'both in step'],
  ['decimalEnclosedCircle', 20, '⑳', 'in a circle'],
  ['decimalEnclosedCircleChinese', 1, '①', 'in a circle, in Chinese'],
  ['decimalEnclosedCircle', 21, '21', 'without one when there is no sign'],
  ['decimalEnclosedParen', 2, '⑵', 'in brackets'],
  ['decimalEnclosedFullstop', 3, '⒊', 'with a dot'],
  ['ideographEnclosedCircle', 10, '㊉', 'a Chinese figure in a circle'],
  ['decimalFullWidth', 12, '１２', 'full width'],
  ['decimalZero', 3, '03', 'two digits'],
  ['lowerLetter', 27, 'aa', 'letters are doubled'],
  ['upperLetter', 2, 'B', 'capitals'],
  ['lowerRoman', 4, 'iv', 'Roman'],
  ['upperRoman', 1999, 'MCMXCIX', 'Roman capitals'],
  ['ordinal', 12, '12th', 'English ordinals'],
  ['numberInDash', 3, '- 3 -', 'between dashes'],
  ['toString', 3, '3', 'a form that does not exist'],
];

describe('forms of numbers', () => {
  for (const [form, number, written, why] of forms) {
    it(`${form}: ${why}`, () => {
      assert.equal(formatListNumber(number, form), written);
    });
  }
});
