/** Which pages a shard has, and what keeps shards from being joined. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { describeProject, findDifferent } from '../../../scripts/shards/builtOf.ts';
import type { BuiltOf } from '../../../scripts/shards/builtOf.ts';
import { readShards } from '../../../scripts/shards/readShards.ts';
import { formatShard, parseShard } from '../../../scripts/shards/shard.ts';
import type { Shard } from '../../../scripts/shards/shard.ts';
import { describeShard, partPages, partSite } from '../../../scripts/shards/shardFile.ts';
import { toShardRule } from '../../../scripts/shards/shardOfPage.ts';

describe('a shard as written', () => {
  it('is its number and their count', () => {
    assert.deepEqual(parseShard('3/8'), { number: 3, of: 8 });
    assert.equal(formatShard({ number: 3, of: 8 }), '3/8');
  });

  for (const text of ['', '0/8', '9/8', '3/0', '3', '3/8/1', ' 3/8', '3/８', '-1/8', '1e1/20', '1/99999'])
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(parseShard(text), undefined);
    });
});

describe('the shard of a page', () => {
  const plans = ['yushu-children-2021', 'liaocheng-women-2021', 'liaocheng-children-2021'];

  it('is that of its plan, and plans are dealt out in the order of their names', () => {
    const shardOf = toShardRule(plans, 2);
    const pathname = '/plans/…/';
    assert.deepEqual(
      [...plans].sort().map((plan) => shardOf({ pathname, plan })),
      [1, 2, 1],
    );
    assert.equal(shardOf({ pathname: '/plans/其他/', plan: plans[0] }), shardOf({ pathname, plan: plans[0] }));
  });

  it('does not depend on the order in which plans are given', () => {
    const pages = plans.map((plan) => ({ pathname: '/', plan }));
    assert.deepEqual(pages.map(toShardRule(plans, 3)), pages.map(toShardRule([...plans].reverse(), 3)));
  });

  it('without a plan goes by its address, and so do the pages of what is no plan', () => {
    const pages = Array.from({ length: 400 }, (_, at) => ({ pathname: `/t/lcc-${String(at)}/`, plan: undefined }));
    const shardOf = toShardRule(plans, 4);
    const sizes = [1, 2, 3, 4].map((number) => pages.filter((page) => shardOf(page) === number).length);
    assert.ok(Math.min(...sizes) > 60, sizes.join(' '));
    const [page] = pages;
    assert.ok(page);
    assert.equal(shardOf({ ...page, plan: '没有这部规划' }), shardOf(page));
  });
});

const here: BuiltOf = {
  commit: 'c07ae4ec',
  code: 'a',
  content: 'b',
  site: 'https://zhigui.example',
  report: '',
  service: '',
  machine: 'Node 24, linux x64',
  font: 'Noto Sans CJK SC',
};

describe('what shards were built of', () => {
  const others: [Partial<BuiltOf>, string][] = [
    [{ code: 'x', commit: 'd8' }, 'other code (c07ae4ec, d8)'],
    [{ content: 'x' }, 'other content'],
    [{ site: '' }, 'another SITE_URL (https://zhigui.example; –)'],
    [{ report: 'mailto:a@b.c' }, 'another REPORT_URL (–; mailto:a@b.c)'],
    [{ service: '/service/' }, 'another SEARCH_SERVICE (–; /service/)'],
    [{ machine: 'Node 24, linux arm64' }, 'another machine (Node 24, linux x64; Node 24, linux arm64)'],
    [{ font: '' }, 'another font (Noto Sans CJK SC; –)'],
  ];
  for (const [other, en] of others)
    it(`tells ${en}`, () => {
      assert.equal(findDifferent(here, { ...here, ...other })?.en, en);
    });

  it('is the same for two commits with the same files', () => {
    assert.equal(findDifferent(here, { ...here, commit: '' }), undefined);
  });

  it('is found out of the project, twice the same', () => {
    const found = describeProject();
    assert.match(`${found.code} ${found.content}`, /^[0-9a-f]{64} [0-9a-f]{64}$/);
    assert.deepEqual(describeProject(), found);
  });
});

describe('shards', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'zhigui-shards-'));
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  /** A shard as the build leaves it, of two pages. */
  function makeShard(name: string, shard: Shard, of: BuiltOf = here): string {
    const folder = join(root, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(partSite(folder), { recursive: true });
    writeFileSync(join(partSite(folder), `${String(shard.number)}.html`), '<h1>知规</h1>');
    writeFileSync(join(partSite(folder), 'favicon.svg'), '<svg/>');
    writeFileSync(partPages(folder), '');
    describeShard(folder, shard, of);
    return folder;
  }

  it('that are all there are read in their order, with the files of the site', () => {
    const [two, one] = [makeShard('b', { number: 2, of: 2 }), makeShard('a', { number: 1, of: 2 })];
    const shards = readShards([two, one], here);
    assert.deepEqual(shards.map(formatShard), ['1/2', '2/2']);
    assert.deepEqual([...(shards[0]?.files.keys() ?? [])], ['1.html', 'favicon.svg']);
  });

  it('may be joined where there is no font', () => {
    assert.equal(readShards([makeShard('a', { number: 1, of: 1 })], { ...here, font: '' }).length, 1);
  });

  const refused: [why: string, folders: () => string[], says: RegExp][] = [
    ['there are none', () => [], /^give the folders of all shards/],
    ['one is missing', () => [makeShard('b', { number: 2, of: 3 })], /^shard 1\/3, 3\/3 is missing/],
    [
      'one is given twice',
      () => [makeShard('a', { number: 1, of: 2 }), makeShard('b', { number: 1, of: 2 })],
      /a: is shard 1\/2, as .*b is/,
    ],
    [
      'their counts differ',
      () => [makeShard('a', { number: 1, of: 2 }), makeShard('b', { number: 2, of: 3 })],
      /b: is shard 2\/3, but .*a is 1\/2/,
    ],
    [
      'one is of another commit',
      () => [
        makeShard('a', { number: 1, of: 2 }),
        makeShard('b', { number: 2, of: 2 }, { ...here, code: 'x', commit: 'd8' }),
      ],
      /b: was not built of what is here: other code \(d8, c07ae4ec\)/,
    ],
    [
      'one has other pictures',
      () => [makeShard('a', { number: 1, of: 2 }), makeShard('b', { number: 2, of: 2 }, { ...here, font: '' })],
      /b: was not built of what is here: another font/,
    ],
    ['a folder is not there', () => [join(root, '没有')], /没有: there is no such folder/],
    [
      'a folder is no shard',
      () => {
        const folder = join(root, '网站');
        mkdirSync(folder, { recursive: true });
        return [folder];
      },
      /网站: is no shard/,
    ],
    [
      'its description cannot be read',
      () => {
        const folder = makeShard('a', { number: 1, of: 1 });
        writeFileSync(join(folder, 'shard.json'), '{"shard":"1/1"');
        return [folder];
      },
      /a: is no shard/,
    ],
    [
      'its description is a folder',
      () => {
        const folder = makeShard('a', { number: 1, of: 1 });
        rmSync(join(folder, 'shard.json'));
        mkdirSync(join(folder, 'shard.json'));
        return [folder];
      },
      /a: is no shard/,
    ],
    [
      'its list of files is missing',
      () => {
        const folder = makeShard('a', { number: 1, of: 1 });
        rmSync(join(folder, 'SHA256SUMS'));
        return [folder];
      },
      /a: is no shard/,
    ],
    [
      'a page was cut off on the way',
      () => {
        const folder = makeShard('a', { number: 1, of: 1 });
        writeFileSync(join(partSite(folder), '1.html'), '<h1>知');
        return [folder];
      },
      /a: 1 files of the shard are missing or changed, such as site\/1\.html; copy it again/,
    ],
    [
      'what is known of its pages was changed',
      () => {
        const folder = makeShard('a', { number: 1, of: 1 });
        appendFileSync(partPages(folder), '{}\n');
        return [folder];
      },
      /such as pages\.jsonl/,
    ],
    [
      'a file is missing',
      () => {
        const folder = makeShard('a', { number: 1, of: 1 });
        renameSync(join(partSite(folder), '1.html'), join(root, '1.html'));
        return [folder];
      },
      /such as site\/1\.html/,
    ],
  ];
  for (const [why, folders, says] of refused)
    it(`are refused when ${why}`, () => {
      assert.throws(() => readShards(folders(), here), { name: 'InputError', message: says });
    });

  it('that do not fit leave the site as it was, with one line and exit code 1', () => {
    const site = join(root, 'dist');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), '旧');
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/build.ts', ...args], {
        encoding: 'utf8',
        env: { ...process.env, ZHIGUI_SITE: site },
      });
    const foreign = makeShard('a', { number: 1, of: 1 });
    for (const [args, says] of [
      [['--merge', foreign], /^.*a: was not built of what is here: other code .*\n$/],
      [['--shard', '9/8'], /^no shard "9\/8"; write its number and their count, such as 3\/8.*\n$/],
      [['--shard', '1/2', '--merge'], /^one thing at a time.*\n$/],
    ] as const) {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 1, stdout);
      assert.match(stderr, says);
      assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), '旧');
      assert.ok(!existsSync(`${site}.next`) && !existsSync(`${site}.lock`));
    }
  });
});
