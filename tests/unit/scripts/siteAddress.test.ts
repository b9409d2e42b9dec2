/** The address of the site: which ones are valid. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { findSiteProblem } from '../../../scripts/command/siteAddress.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('SITE_URL', () => {
  for (const [why, address, good] of [
    ['a domain', 'https://zhigui.example.org', true],
    ['a closing slash', 'https://zhigui.example.org/', true],
    ['a port', 'http://localhost:4321', true],
    ['no scheme', 'zhigui.example.org', false],
    ['another scheme', 'ftp://zhigui.example.org', false],
    ['a scheme that runs', 'javascript:alert(1)', false],
    ['a path', 'https://example.org/zhigui/', true],
    ['a path without its slash', 'https://example.org/a/zhi-gui.v2', true],
    ['a path that every program writes otherwise', 'https://example.org/知规/', false],
    ['a blank in the path', 'https://example.org/a%20b/', false],
    ['an empty part of a path', 'https://example.org//zhigui/', false],
    ['a place in a page', 'https://example.org/zhigui/#a', false],
    ['a name and password', 'https://a:b@example.org/', false],
    ['a query', 'https://example.org/?a', false],
    ['nothing', '', false],
  ] as const) {
    it(`${why}: ${good ? 'taken' : 'refused in one line that names it'}`, () => {
      const problem = findSiteProblem(address);
      if (good) assert.equal(problem, undefined);
      else assert.match(problem ?? '', /^SITE_URL [^\n]+$/);
    });
  }

  it('a wrong one stops the build before anything is built', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], {
      cwd: root,
      env: { ...process.env, SITE_URL: 'zhigui' },
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /^SITE_URL must be [^\n]+ not "zhigui"\.\n$/);
    assert.equal(stdout, '');
  });
});
