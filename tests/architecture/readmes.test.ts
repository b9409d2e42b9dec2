/** The READMEs name paths and commands that are there, and the table of rooms in src/README.md is the table that the imports are held to. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { z } from 'zod';
import { findLostCommands, findLostPaths, findNamedPaths, findWrongRooms } from './readmes.ts';
import { rooms } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync(['*', '{src,scripts,tests,content,public,.github,.ci}/**/*'], { cwd: root }).map((file) =>
  file.split(sep).join('/'),
);
const readmes = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...files.filter((file) => /\/README\.md$/.test(file)),
];
const textOf = (readme: string): string => readFileSync(`${root}/${readme}`, 'utf8');

for (const readme of readmes)
  test(`every path named in ${readme} exists`, () => {
    assert.deepEqual(findLostPaths(readme, textOf(readme), files), []);
  });

test('every command named in the READMEs is in package.json', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')));
  for (const readme of readmes) assert.deepEqual(findLostCommands(textOf(readme), Object.keys(scripts)), [], readme);
});

test('a command that is gone is found', () => {
  assert.deepEqual(findLostCommands('`npm run --silent parse -- a`, `npm run\ncheck:old`', ['parse']), ['check:old']);
});

test('paths are found in the READMEs', () => {
  assert.ok(readmes.length > 15);
  assert.ok(readmes.flatMap((readme) => findNamedPaths(textOf(readme))).length > 150);
});

test('the table of rooms in src/README.md has the rooms and what each may import', () => {
  assert.deepEqual(findWrongRooms(textOf('src/README.md'), rooms), []);
});

const repository = ['src/text/fold.ts', 'src/text/README.md', 'content/plans/a/plan.json', '.github/pictures/a.png'];
const named: { is: string; text: string; lost: string[] }[] = [
  { is: 'a file beside the README', text: '`fold.ts`', lost: [] },
  { is: 'a file that moved', text: '`folding.ts`', lost: ['folding.ts'] },
  { is: 'a file in a folder that it left', text: '`enrich/fold.ts`', lost: ['enrich/fold.ts'] },
  { is: 'the end of a name', text: '`old.ts`', lost: ['old.ts'] },
  { is: 'a folder', text: '`src/text/`, `text/diff/`', lost: ['text/diff/'] },
  { is: 'any name', text: '`content/plans/<plan>/plan.json`, `content/*/a/b.json`', lost: ['content/*/a/b.json'] },
  { is: 'several names', text: '`text/{fold,README}.{ts,md}`', lost: ['text/{fold,README}.{ts,md}'] },
  { is: 'links', text: '[一](fold.ts#a) [二](../b.md) [三](https://example.org/c.md) [四](#d)', lost: ['../b.md'] },
  { is: 'no paths', text: '`npm test -- unit/a`, `dist/a.html`, `/data/a.json`, `zod`, `@astrojs/mdx`', lost: [] },
  { is: 'an example', text: '```\n`a/b.ts`\n```\n`c.ts`', lost: ['c.ts'] },
];

for (const { is, text, lost } of named)
  test(`named: ${is}`, () => {
    assert.deepEqual(findLostPaths('src/text/README.md', text, repository), lost);
  });

test('a row that differs, is missing or is too many is found', () => {
  const [model, text, parser] = rooms;
  assert.ok(model !== undefined && text !== undefined && parser !== undefined);
  const table =
    '| room | lives there | may import |\n| - | - | - |\n| [model](model/README.md) | a | – |\n| text | b | model |';
  assert.deepEqual(findWrongRooms(table, [model, text, parser]), [
    'text: – (stated: text: model)',
    'parser: model, text (stated: nothing)',
  ]);
  assert.deepEqual(findWrongRooms(table, [model]), ['nothing (stated: text: model)']);
});
