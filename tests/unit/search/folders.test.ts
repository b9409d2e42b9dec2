/** The folders of search import downwards only: records ← query ← index ← suggest ← answer. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const order = ['records', 'query', 'index', 'suggest', 'answer'];
const room = fileURLToPath(new URL('../../../src/search', import.meta.url));
const files = globSync('**/*.ts', { cwd: room });

test('every file is in one of the folders', () => {
  assert.deepEqual([...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort(), [...order].sort());
  assert.ok(files.every((file) => file.split('/').length === 2));
});

test('no import leads to a folder above', () => {
  const imports = files.flatMap((file) =>
    [...readFileSync(join(room, file), 'utf8').matchAll(/from '\.\.\/(\w+)\/[^']+'/g)].map(([, to = '']) => ({
      file,
      to,
    })),
  );
  assert.ok(imports.length > 50);
  const upwards = imports.filter(({ file, to }) => order.indexOf(to) > order.indexOf(file.split('/')[0] ?? ''));
  assert.deepEqual(upwards, []);
});
