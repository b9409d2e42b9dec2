/** The proof of the built pages: one small page, damaged in every way a page can be. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { toSitePage } from '../../../scripts/site/readSite.ts';
import type { Expectation, ExpectedText } from '../../../scripts/verify/expectWords.ts';
import { proveWords } from '../../../scripts/verify/proveWords.ts';
import type { Proven } from '../../../scripts/verify/proveWords.ts';

const lines = ['主要目标：', '3.学前教育毛入园率达到 并保', '持在95%。（牵头单位：市教育局）'];
const source: ExpectedText = {
  file: 'a.txt',
  page: '/sources/a/',
  text: lines.join('\n'),
  sha256: 'f'.repeat(64),
  lines,
};
const words = '学前教育毛入园率达到 并保持在95%。';
const goal: Expectation = {
  path: '/plans/a/b/goal-3/',
  source,
  shows: 'item',
  runs: [
    { line: 2, column: 3, text: '学前教育毛入园率达到 并保' },
    { line: 3, column: 1, text: '持在95%。' },
  ],
};
const sentence = '原文 18 字，本页 18 字，一字不差';
const hash = createHash('sha256').update(words).digest('hex');
const page = `<!doctype html><p data-plan-text>${words}<a data-ui href="/x/">3</a></p>
  <p><span data-proof>${sentence}</span></p>`;
const sourcePage = `<!doctype html><code data-sha256="${goal.path}">${hash}</code>
  <code data-sha256="file">${source.sha256}</code>`;

function prove(html: string, expectation = goal, hashes = sourcePage): Proven {
  const built = [toSitePage(expectation.path, html), toSitePage(source.page, hashes)];
  return proveWords(new Map(built.map((one) => [one.path, one])), [expectation]);
}

function faultsOf(html: string, expectation = goal): string[] {
  return prove(html, expectation).faults;
}

describe('the proof of a goal', () => {
  it('finds no fault on a correct page, and counts the compared characters', () => {
    assert.deepEqual(prove(page), { characters: 18, faults: [] });
  });

  const damages: { name: string; from: string; to: string; says: RegExp }[] = [
    {
      name: 'a character changed',
      from: '95%。<',
      to: '96%。<',
      says: /a\.txt:3:4: expected “.*在95%。”, found “.*在96%。”/,
    },
    { name: 'a character lost', from: '毛入园', to: '入园', says: /a\.txt:2:7: expected “学前教育毛/ },
    { name: 'a character doubled', from: '并保持', to: '并保保持', says: /a\.txt:3:1: / },
    { name: 'the end lost', from: '。<a', to: '<a', says: /a\.txt:3:6: / },
    { name: 'words added at the end', from: '。<a', to: '。又<a', says: /a\.txt:3:7: / },
    { name: 'words of ours taken for the plan’s', from: ' data-ui', to: '', says: /a\.txt:3:7: / },
    { name: 'the source’s number altered', from: '原文 18', to: '原文 19', says: /expected 18, 18, 0, found “原文 19/ },
    { name: 'the page’s number altered', from: '本页 18', to: '本页 17', says: /expected 18, 18, 0/ },
    { name: 'the difference altered', from: '一字不差', to: '相差 1 字', says: /expected 18, 18, 0/ },
    { name: 'no sentence', from: ' data-proof', to: '', says: /no proof sentence/ },
  ];
  for (const { name, from, to, says } of damages) {
    it(`says where: ${name}`, () => {
      assert.ok(page.includes(from));
      const faults = faultsOf(page.replace(from, to));
      assert.match(faults[0] ?? 'nothing', says);
      assert.ok(faults.every((fault) => fault.startsWith(`${goal.path}: `)));
    });
  }

  const hashDamages: { name: string; from: string; to: string; says: RegExp }[] = [
    { name: 'the hash of the words altered', from: hash, to: 'e'.repeat(64), says: /SHA-256 of the words: expected/ },
    { name: 'no hash of the words', from: goal.path, to: '/plans/a/b/goal-4/', says: /of the words: .* found none/ },
    { name: 'no hash of the file', from: 'data-sha256="file"', to: '', says: /SHA-256 of the file: .* found none/ },
  ];
  for (const { name, from, to, says } of hashDamages) {
    it(`says of the page of the source: ${name}`, () => {
      assert.match(prove(page, goal, sourcePage.replace(from, to)).faults[0] ?? 'nothing', says);
    });
  }

  it('reports a missing page', () => {
    assert.deepEqual(proveWords(new Map(), [goal]).faults, ['/plans/a/b/goal-3/: no such page (a.txt:2:3)']);
  });

  it('refuses the sentence on a page that shows no known place', () => {
    const built = toSitePage('/about/', page);
    assert.match(proveWords(new Map([[built.path, built]]), []).faults[0] ?? '', /^\/about\/: has a proof sentence/);
  });
});

describe('the proof of a whole plan', () => {
  const plan: Expectation = {
    path: '/plans/a/full/',
    source,
    shows: 'plan',
    runs: [{ line: 3, column: 1, text: '持在95%。（牵头单位：市教育局）' }],
  };
  const html = (range: string, text: string, count: number): string =>
    `<div data-plan-text>${text}</div><p data-proof data-proof-lines="${range}">原文 ${String(count)} 字，本页 ${String(count)} 字，一字不差</p>`;

  it('uses the lines that the page says it shows', () => {
    assert.deepEqual(faultsOf(html('2-3', lines.slice(1).join(''), 31), plan), []);
  });

  it('requires every line of the plan', () => {
    assert.deepEqual(faultsOf(html('1-1', '主要目标：', 5), plan), [`${plan.path}: line 3 of the source is not shown`]);
  });

  it('is not required when no such page is built', () => {
    assert.deepEqual(proveWords(new Map(), [plan]).faults, []);
  });
});
