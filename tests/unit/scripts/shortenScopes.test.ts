/** Short names for the scopes of styles: the same in pages and style sheets, and no two alike. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { shortNames, shortenScopes } from '../../../scripts/site/shortenScopes.ts';

it('takes the first characters of a scope, and all of it where another begins alike', () => {
  const names = shortNames(['abcdefgh', 'xyz12345', 'abcd9999', 'xyz12345']);
  assert.deepEqual(
    [...names],
    [
      ['abcdefgh', 'data-abcdefgh'],
      ['xyz12345', 'data-xyz1'],
      ['abcd9999', 'data-abcd9999'],
    ],
  );
});

it('takes no name that pages use for something else', () => {
  const names = shortNames(['part5678', 'plan5678'], new Set(['data-part']));
  assert.deepEqual(
    [...names],
    [
      ['part5678', 'data-part5678'],
      ['plan5678', 'data-plan'],
    ],
  );
});

it('renames in pages and style sheets, and nothing else', () => {
  const site = mkdtempSync(join(tmpdir(), 'zhigui-scopes-'));
  try {
    writeFileSync(
      join(site, 'a.html'),
      '<p data-astro-cid-xyz12345>一</p><a data-x data-astro-cid-xyz12345="true">二</a><i data-part="a" data-astro-cid-part5678>',
    );
    writeFileSync(join(site, 'a.css'), 'p[data-astro-cid-xyz12345]{color:red}');
    writeFileSync(join(site, 'a.json'), 'data-astro-cid-xyz12345');
    shortenScopes(site);
    const read = (file: string): string => readFileSync(join(site, file), 'utf8');
    assert.equal(read('a.html'), '<p data-xyz1>一</p><a data-x data-xyz1>二</a><i data-part="a" data-part5678>');
    assert.equal(read('a.css'), 'p[data-xyz1]{color:red}');
    assert.equal(read('a.json'), 'data-astro-cid-xyz12345');
  } finally {
    rmSync(site, { recursive: true });
  }
});
