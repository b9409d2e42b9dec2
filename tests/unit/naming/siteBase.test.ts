/** The path that all addresses of a site lie below. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { belowBase, withoutBase } from '../../../src/naming/base/belowBase.ts';
import { toBase } from '../../../src/naming/base/siteBase.ts';
import { commitmentPath } from '../../../src/naming/routes/itemRoutes.ts';

describe('the base of a site', () => {
  for (const [address, base] of [
    ['', ''],
    ['https://example.org', ''],
    ['https://example.org/', ''],
    ['https://example.org/zhigui', '/zhigui'],
    ['https://example.org/zhigui/', '/zhigui'],
    ['http://localhost:4321/a/b.c/', '/a/b.c'],
    ['no address', ''],
  ] as const)
    it(`of ${address === '' ? 'nothing' : address} is “${base}”`, () => {
      assert.equal(toBase(address), base);
    });

  it('changes no address without a SITE_URL', () => {
    const path = commitmentPath('yushu-children-2021/health/goal-3');
    assert.equal(path, '/plans/yushu-children-2021/health/goal-3/');
    assert.deepEqual([belowBase(path), withoutBase(path)], [path, path]);
  });
});
