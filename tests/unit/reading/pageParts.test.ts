/** Parts of a page that scripts show or fold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../../src/reading/html/readHtml.ts';

const ARTICLE = ['一、指导思想', '（一）儿童与健康', '1.建强儿科。', '2.建园。'];
const article = ARTICLE.map((line) => `<p>${line}</p>`).join('');

describe('parts of a page', () => {
  it('are read where a script shows them and the page has no other document', () => {
    const source = `<h1>首页</h1><div style="visibility: hidden">${article}</div>`;
    assert.deepEqual(readHtml(source).text.split('\n'), ARTICLE);
  });

  it('are left out, unseen, beside a document', () => {
    const { text, leftOut } = readHtml(`<div>${article}</div><div style="visibility:hidden">三、朗读</div>`);
    assert.deepEqual(text.split('\n'), ARTICLE);
    assert.deepEqual(leftOut, [{ kind: 'hidden', pieces: 1, characters: 4, sample: '三、朗读' }]);
  });

  it('are folded by buttons, which are not of their headings', () => {
    const { text, leftOut } = readHtml(`<h2>一、指导思想<i class="icon">收起</i></h2>${article}<p>全面<b>展开</b></p>`);
    assert.deepEqual(text.split('\n'), ['一、指导思想', ...ARTICLE, '全面展开']);
    assert.deepEqual(leftOut, [{ kind: 'form', pieces: 1, characters: 2, sample: '收起' }]);
  });
});
