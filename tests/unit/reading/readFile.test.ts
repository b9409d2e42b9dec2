/** What a file is, by its bytes; what is refused and in which words; hostile files of text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable, toUnreadable } from '../../../src/reading/fileText.ts';
import { problemWords } from '../../../src/reading/problemWords.ts';
import { readFile } from '../../../src/reading/file/readFile.ts';
import { toRemarks } from '../../../src/reading/fileRemarks.ts';

const TEXT = '一、总体目标\n（一）儿童与健康\n主要目标：\n1.近视率控制在49%以内。\n';

function bytesOf(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1');
}

const ole = (stream: string): Uint8Array =>
  Buffer.concat([bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const cutZip = (member: string): Uint8Array => bytesOf(`PK\x03\x04\x14\0\0\0${'\0'.repeat(22)}${member}`);
const zip = (member: string): Uint8Array => Buffer.concat([cutZip(member), bytesOf(`PK\x05\x06${'\0'.repeat(18)}`)]);

describe('a file that cannot be read is named as what it is', () => {
  const rows: [name: string, bytes: Uint8Array, problem: string, says: RegExp][] = [
    ['规划.txt', new Uint8Array(), 'empty', /empty/],
    ['规划.txt', Buffer.from(' \n\u3000\r\n'), 'empty', /only blanks/],
    ['规划.html', Buffer.from('<script>load()</script>'), 'empty', /surrounds a document/],
    ['规划.doc', ole('WordDocument'), 'old-word', /\.doc\).*\.docx/],
    ['规划.wps', ole('WordDocument'), 'wps', /WPS.*\.docx/],
    ['规划.xls', ole('Workbook'), 'spreadsheet', /XLS/],
    ['规划.ppt', ole('PowerPoint Document'), 'presentation', /PPT/],
    ['规划.docx', ole('EncryptedPackage'), 'encrypted', /password/],
    ['规划.docx', zip('xl/workbook.xml'), 'spreadsheet', /XLSX/],
    ['规划.pptx', zip('ppt/presentation.xml'), 'presentation', /PPTX/],
    ['规划.ofd', zip('OFD.xml'), 'unknown-format', /OFD/],
    ['规划.zip', zip('规划.txt'), 'unknown-format', /ZIP/],
    ['规划.docx', cutZip('[Content_Types].xml'), 'damaged', /damaged.*ZIP/],
    ['规划.txt', bytesOf('\xff\xfe\0\0\x00\x4e\0\0'), 'other-encoding', /UTF-32/],
    ['规划.txt', bytesOf('\0\0\xfe\xff\0\0\x4e\x00'), 'other-encoding', /UTF-32/],
    ['规划.rar', bytesOf('Rar!\x1a\x07\x01\0'), 'unknown-format', /RAR/],
    ['规划.rtf', bytesOf('{\\rtf1\\ansi'), 'unknown-format', /RTF/],
    ['规划.txt', bytesOf('\x89PNG\r\n\x1a\n\0\0'), 'picture', /PNG.*OCR/],
    ['扫描件.jpg', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture', /JPEG.*OCR/],
    ['扫描件.tif', bytesOf('II*\0\x08\0\0\0'), 'picture', /TIFF/],
    [
      '规划.mht',
      bytesOf('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related'),
      'unknown-format',
      /MHTML/,
    ],
    ['规划.txt', bytesOf('\x7fELF\x02\x01\x01\0\0\0\0'), 'not-text', /not a text file/],
  ];
  for (const [name, bytes, problem, says] of rows) {
    it(`${name}: ${problem}`, async () => {
      const result = await readFile(name, bytes);
      assert.ok(isUnreadable(result));
      assert.equal(result.problem, problem);
      const { zh, en } = problemWords(result);
      assert.match(en, says);
      assert.match(zh, /[；，].*请/u);
      assert.doesNotMatch(`${zh}${en}`, /[{}]|null|undefined/);
    });
  }
});

it('what a library says of a file is told in English alone', () => {
  for (const problem of ['damaged', 'encrypted', 'too-large'] as const) {
    const { zh, en } = problemWords(toUnreadable(problem, 'Invalid structure'));
    assert.doesNotMatch(zh, /structure/);
    assert.match(en, /Invalid structure/);
  }
});

describe('the bytes decide, not the name', () => {
  const rows: [what: string, name: string, source: string, format: string, text?: string][] = [
    ['a plan', '规划.txt', TEXT, 'txt', TEXT],
    ['a plan under the name of a Word file', '规划.docx', TEXT, 'txt', TEXT],
    [
      'a plan with one sign of each',
      '规划.txt',
      `${TEXT}2.近视率<50%，1#楼*注：<b>。\n# \n`,
      'txt',
      `${TEXT}2.近视率<50%，1#楼*注：<b>。\n# \n`,
    ],
    ['names with stars', '名单.txt', '张**、李**、王**、赵**', 'txt', '张**、李**、王**、赵**'],
    ['blanks to fill in', '规划.txt', '本规划自____年__月__日起施行，至____年__月__日止。', 'txt'],
    ['a list with dashes', '规划.txt', '- 3 -\n- 4 -\n* 甲\n* 乙', 'txt', '- 3 -\n- 4 -\n* 甲\n* 乙'],
    ['one Markdown title', '规划.txt', `# 松桥县儿童发展规划\n\n${TEXT}`, 'md'],
    ['bold markers', '规划.txt', '**主要目标：**\n\n1. 近视率下降。\n\n**策略措施：**\n', 'md'],
    ['escaped numbers', '规划.txt', '一、目标\n\n1\\. 近视率下降。\n\n2\\. 龋患率下降。\n', 'md'],
    ['a page', '规划.txt', '<!DOCTYPE html>\n<p>一、总体目标', 'html', '一、总体目标'],
    ['a piece of a page', '规划.txt', '<p>一、总体目标</p><p>（一）健康</p><br>', 'html', '一、总体目标\n（一）健康'],
    ['a page by its name alone', '规划.htm', '一、总体目标', 'html', '一、总体目标'],
    ['an unknown reference stays', '规划.txt', '甲&foo;乙&permil;', 'txt', '甲&foo;乙‰'],
  ];
  for (const [what, name, source, format, text] of rows) {
    it(what, async () => {
      const result = await readFile(name, Buffer.from(source));
      assert.ok(!isUnreadable(result));
      assert.equal(result.format, format);
      if (text !== undefined) assert.equal(result.text, text);
    });
  }
});

describe('remarks on a file', () => {
  it('name another format and encoding, and what was left out, each once', async () => {
    const result = await readFile('规划.txt', Buffer.from(`\ufeff# 松桥县儿童发展规划\n\n${TEXT}`, 'utf16le'));
    assert.ok(!isUnreadable(result));
    assert.deepEqual(
      toRemarks('规划.txt', result).map(({ ruleId }) => ruleId),
      ['other-format', 'other-encoding', 'left-out'],
    );
  });
  it('are none for plain UTF-8', async () => {
    const result = await readFile('规划.txt', Buffer.from(TEXT));
    assert.deepEqual(isUnreadable(result) ? result : toRemarks('规划.txt', result), []);
  });
});

describe('hostile text', () => {
  const rows: [what: string, name: string, source: string, kept: string][] = [
    ['100,000 elements in one another', 'x.html', `${'<div>'.repeat(100_000)}${TEXT}`, '一、总体目标'],
    ['100,000 tables in one another', 'x.html', `${'<table><tr><td>甲'.repeat(100_000)}${TEXT}`, '一、总体目标'],
    [
      'formatting that HTML5 rebuilds',
      'x.html',
      Array.from({ length: 20_000 }, (_, at) => `<font color=${at}><p>甲`).join(''),
      '甲',
    ],
    [
      'entities that name one another',
      'x.html',
      '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><p>甲&a;乙',
      '甲&a;乙',
    ],
    ['a million references', 'x.html', `<p>甲${'&mdash;'.repeat(1_000_000)}乙`, '甲——'],
    ['an attribute of five million characters', 'x.html', `<p title="${'x'.repeat(5_000_000)}">甲`, '甲'],
    ['an element that is never closed', 'x.html', `<p>甲<!-- ${'乙'.repeat(100_000)}`, '甲'],
    ['100,000 quotations in one another', 'x.md', `${'> '.repeat(100_000)}甲`, '甲'],
    ['100,000 lists in one another', 'x.md', `${'- '.repeat(100_000)}甲`, '甲'],
    ['100,000 brackets', 'x.md', `甲${'[a]('.repeat(100_000)}`, '甲'],
    [
      'backticks of every number',
      'x.md',
      Array.from({ length: 2000 }, (_, at) => `${'`'.repeat(at)}甲`).join(''),
      '甲',
    ],
  ];
  for (const [what, name, source, kept] of rows) {
    it(`${what} is read`, { timeout: 60_000 }, async () => {
      const result = await readFile(name, Buffer.from(source));
      assert.ok(!isUnreadable(result));
      assert.ok(result.text.includes(kept), result.text.slice(0, 200));
    });
  }
  it('NUL in a page is a damaged byte', async () => {
    const result = await readFile('x.html', Buffer.from(`<p>${TEXT}\0`));
    assert.deepEqual(isUnreadable(result) ? [result.problem, result.line] : result, ['bad-byte', 5]);
  });
});
