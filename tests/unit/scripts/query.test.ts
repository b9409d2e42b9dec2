/** `npm run query`: accepted and rejected arguments. tests/site/query.spec.ts compares its hits with the page. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { answerNumbers, answerQuery } from '../../../scripts/query/answerQuery.ts';
import { parseArguments } from '../../../scripts/query/parseArguments.ts';
import { InputError } from '../../../scripts/command/inputError.ts';
import { emptyQuery } from '../../../src/search/query/query.ts';
import { runScript } from '../../support/contentCopy.ts';
import { buildTestIndex } from '../search/builtIndex.ts';
import type { BuiltIndex } from '../search/builtIndex.ts';

const plans = ['liaocheng-women-2021', 'yushu-children-2021'];

describe('arguments of query', () => {
  const taken: readonly (readonly [string[], kind: string[], plan: string[]])[] = [
    [['近视'], [], []],
    [['近视', '--kind', 'goal'], ['goal'], []],
    [['--kind', 'goal,measure', '近视'], ['goal', 'measure'], []],
    [['近视', '--plan=yushu-children-2021', '--kind=text'], ['text'], ['yushu-children-2021']],
  ];
  for (const [args, kind, plan] of taken) {
    it(`takes ${args.join(' ')}`, () => {
      assert.deepEqual(parseArguments(args, plans), { ...emptyQuery, terms: '近视', filters: { kind, plan } });
    });
  }

  it('takes --numbers', () => {
    assert.equal(parseArguments(['近视', '--numbers'], plans).view, 'numbers');
  });

  const refused: readonly (readonly [string[], says: string, why: string])[] = [
    [[], 'give what to look for', 'nothing'],
    [[' '], 'give what to look for', 'blanks'],
    [['--kind', 'goal'], 'give what to look for', 'a filter without query'],
    [['近视', '托育'], 'quotation marks', 'terms outside quotation marks'],
    [['近视', '--kind', 'goals'], 'unknown kind goals; there are goal, measure, task, text', 'an unknown kind'],
    [['近视', '--kind', 'goal,'], '--kind needs a value', 'a comma too many'],
    [['近视', '--kind'], "'--kind <value>' argument missing", 'a kind without value'],
    [['近视', '--plan', 'nowhere'], 'unknown plan nowhere; there are liaocheng-women-2021', 'an unknown plan'],
    [['近视', '--limit', '3'], "Unknown option '--limit'", 'an unknown option'],
  ];
  for (const [args, says, why] of refused) {
    it(`refuses ${why}`, () => {
      assert.throws(
        () => parseArguments(args, plans),
        (error) => error instanceof InputError && error.message.includes(says) && !error.message.includes('\n'),
      );
    });
  }
});

describe('query', () => {
  let index: BuiltIndex;
  before(async () => {
    index = await buildTestIndex();
  });

  it('prints every hit of a scan, with the place of each', async () => {
    const { total, hits } = await answerQuery(index.folder, { ...emptyQuery, terms: '近视 小学生' });
    const expected = index.scan('近视 小学生');
    assert.equal(total, expected.length);
    assert.deepEqual(hits.map(({ url }) => url).sort(), [...expected].sort());
    for (const { url, kind, plan, domain, num } of hits) {
      assert.equal(url, `/plans/${plan}/health/${kind}-${String(num)}/`);
      assert.match(domain ?? '', /与健康$/u);
    }
  });

  it('prints the numbers about the words instead, each with its year and where that is from', async () => {
    const { total, numbers } = await answerNumbers(index.folder, { ...emptyQuery, terms: '托位 2025' });
    assert.equal(total, 1);
    const [{ indicator, written, value, unit, year, yearStated, about, url, leads } = {}] = numbers;
    assert.deepEqual(
      { indicator, written, value, unit, year, yearStated, about, url, leads },
      {
        ...{ indicator: '每千人口3岁以下婴幼儿托位数', written: '4.5个', value: 4.5, unit: 'per-1000' },
        ...{ year: 2025, yearStated: false, about: 'words', leads: ['市卫生健康委'] },
        url: '/plans/liaocheng-children-2021/welfare/goal-4/',
      },
    );
  });

  it('names what has hits instead of a word, as characters, that no plan writes', async () => {
    for (const [terms, instead] of [
      ['HPV', '人乳头瘤病毒'],
      ['九价', '人乳头瘤病毒'],
      ['独生子女', '计划生育'],
    ] as const) {
      const answer = await answerQuery(index.folder, { ...emptyQuery, terms, literal: true });
      assert.equal(answer.total, 0);
      assert.ok(answer.instead.some(({ query, total }) => query === instead && total === index.scan(instead).length));
    }
    const { instead } = await answerQuery(index.folder, { ...emptyQuery, terms: '近视' });
    assert.deepEqual(instead, []);
  });

  it('has neither domain nor number for a text of a part', async () => {
    const query = { ...emptyQuery, terms: '指导思想', filters: { kind: ['text'] } };
    const { hits } = await answerQuery(index.folder, query);
    assert.ok(hits.length > 0);
    assert.deepEqual(
      hits.filter(({ kind, domain, num }) => kind !== 'text' || domain !== null || num !== null),
      [],
    );
  });
});

describe('query command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-no-index-'));
  after(() => rmSync(folder, { recursive: true }));
  const run = () => {
    process.env['ZHIGUI_INDEX'] = folder;
    const result = runScript('query.ts', ['近视']);
    delete process.env['ZHIGUI_INDEX'];
    return result;
  };

  it('names the expected place of the index and the remedy, in one line', () => {
    const { code, stdout, stderr } = run();
    assert.deepEqual([code, stdout, stderr.trimEnd().split('\n').length], [1, '', 1]);
    assert.match(stderr, /zhigui-no-index-.*no search index; run npm run build/u);
  });

  it('does not answer from half an index', () => {
    mkdirSync(join(folder, 'version'));
    writeFileSync(join(folder, 'version/manifest.json'), '{"start": "1n0tb0l", "files": {}}');
    writeFileSync(join(folder, 'version/start.json'), '{"list": {"bundles": [[]], "common": ""}}');
    const { code, stdout, stderr } = run();
    assert.deepEqual([code, stdout, stderr.trimEnd().split('\n').length], [1, '', 1]);
    assert.match(stderr, /not whole; run npm run build/u);
  });
});
