/** What a build keeps for the next one: taken only when it is what it would make, and never more than it used. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openResults, partOf } from '../../../scripts/cache/keptResults.ts';
import { hashesOf } from '../../../scripts/command/fingerprint.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhigui-kept-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const code = () => 'a'.repeat(64);
const open = (hash = code) => openResults<string>('pages', hash, join(root, 'kept'));
const names = () => readdirSync(join(root, 'kept'), { recursive: true }).map(String).sort();
const file = () => join(root, 'kept', `pages-${'a'.repeat(32)}`, 'plans%2Fyushu');

/** A build that makes these results. */
function build(results: Readonly<Record<string, Readonly<Record<string, string>>>>, hash = code): string[] {
  const kept = open(hash);
  const made: string[] = [];
  for (const [part, values] of Object.entries(results)) {
    for (const [key, value] of Object.entries(values)) {
      const found = kept.get(part, key);
      if (found === undefined) made.push(key);
      else assert.equal(found, value);
      kept.put(part, key, found ?? value);
    }
  }
  kept.end();
  return made;
}

describe('kept results', () => {
  it('are taken by the next build, and only what changed is made', () => {
    assert.deepEqual(build({ 'plans/yushu': { k1: '近视', k2: '学校' }, t: { k3: '短' } }), ['k1', 'k2', 'k3']);
    assert.deepEqual(build({ 'plans/yushu': { k1: '近视', k4: '改' }, t: { k3: '短' } }), ['k4']);
  });

  it('are those that the last build used: of one part, and of all', () => {
    build({ 'plans/yushu': { k1: '近视', k2: '学校' }, t: { k3: '短' } });
    build({ 'plans/yushu': { k1: '近视' } });
    assert.deepEqual(names(), [`pages-${'a'.repeat(32)}`, `pages-${'a'.repeat(32)}/plans%2Fyushu`]);
    assert.deepEqual(build({ 'plans/yushu': { k2: '学校' }, t: { k3: '短' } }), ['k2', 'k3']);
  });

  it('of other code count for nothing and go', () => {
    build({ t: { k3: '短' } });
    assert.deepEqual(
      build({ t: { k3: '长' } }, () => 'b'.repeat(64)),
      ['k3'],
    );
    assert.deepEqual(names(), [`pages-${'b'.repeat(32)}`, `pages-${'b'.repeat(32)}/t`]);
  });

  it('of another kind stay', () => {
    build({ t: { k3: '短' } });
    openResults<string>('compressed', code, join(root, 'kept')).end();
    assert.deepEqual(build({ t: { k3: '短' } }), []);
  });

  const damages: [what: string, damage: (path: string) => void][] = [
    ['cut off', (path) => truncateSync(path, 40)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'changed',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 36 ? byte ^ 1 : byte)),
        ),
    ],
    ['gone', (path) => rmSync(path)],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ];
  for (const [what, damage] of damages)
    it(`count for nothing when their file is ${what}`, () => {
      build({ 'plans/yushu': { k1: '近视' } });
      damage(file());
      assert.deepEqual(build({ 'plans/yushu': { k1: '近视' } }), ['k1']);
    });

  it('that cannot be written do not stop the build', () => {
    writeFileSync(join(root, 'kept'), 'no folder');
    const kept = open();
    kept.put('t', 'k', '短');
    kept.end();
    assert.equal(readFileSync(join(root, 'kept'), 'utf8'), 'no folder');
  });
});

describe('the part of a file', () => {
  for (const [path, part] of [
    ['plans/yushu-children-2021/full/index.html', 'plans/yushu-children-2021'],
    ['/plans/yushu-children-2021/', 'plans/yushu-children-2021'],
    ['plans/index.html', 'plans'],
    ['compare/a/b/index.html', 'compare/a'],
    ['keywords/jin-shi/index.html', 'keywords'],
    ['index.html', 'root'],
    ['/', 'root'],
  ] as const)
    it(`${path} is ${part}`, () => {
      assert.equal(partOf(path), part);
    });
});

describe('compressed files', () => {
  it('are the same bytes when they are taken from what was kept', () => {
    const site = join(root, 'site');
    const compress = (kept: boolean) => {
      rmSync(site, { recursive: true, force: true });
      mkdirSync(join(site, 'plans/yushu'), { recursive: true });
      writeFileSync(join(site, 'index.html'), '儿童规划'.repeat(400));
      writeFileSync(join(site, 'plans/yushu/index.html'), '妇女规划'.repeat(400));
      writeFileSync(join(site, 'short.txt'), '短');
      const { ZHIGUI_KEPT: _, ...env } = process.env;
      const { status } = spawnSync(process.execPath, ['scripts/compressFiles.ts'], {
        env: { ...env, ZHIGUI_SITE: site, ...(kept ? { ZHIGUI_KEPT: join(root, 'kept') } : {}) },
      });
      assert.equal(status, 0);
      return hashesOf(site);
    };
    const cold = compress(false);
    assert.equal(cold.size, 7);
    assert.deepEqual([compress(true), compress(true)], [cold, cold]);
    assert.equal(readdirSync(join(root, 'kept')).length, 1);
  });
});
