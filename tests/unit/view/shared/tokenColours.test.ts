/** Colours are defined in tokens.css: colours in files that cannot read them from there are compared with it here. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { sheetColours } from '../../../../src/tables/xlsx.ts';
import { readTokenColour } from '../../../../src/view/shared/tokenColours.ts';

const root = new URL('../../../../', import.meta.url);
const tokens = readFileSync(new URL('src/styles/tokens.css', root), 'utf8');

test('a token has a light and a dark colour; one that is missing throws with its name', () => {
  const sheet = ':root { --ink: #1c1b19; } @media (prefers-color-scheme: dark) { :root { --ink: #e8e4db; } }';
  assert.deepEqual(readTokenColour(sheet, 'ink'), { light: '#1c1b19', dark: '#e8e4db' });
  assert.throws(() => readTokenColour(sheet, 'paper'), /--paper/);
  assert.throws(() => readTokenColour(':root { --ink: #1c1b19; }', 'ink'), /--ink/);
});

test('spreadsheets have the colours of the paper', () => {
  const light = (token: string): string => readTokenColour(tokens, token).light;
  assert.deepEqual({ ...sheetColours }, { rule: light('rule-strong'), head: light('sheet') });
});

test('the icon is drawn in the accent and the paper', () => {
  const icon = readFileSync(new URL('public/favicon.svg', root), 'utf8');
  const colours = new Set([...icon.matchAll(/#[\da-f]{3,8}\b/gi)].map(([colour]) => colour));
  assert.deepEqual(colours, new Set([readTokenColour(tokens, 'accent').light, readTokenColour(tokens, 'paper').light]));
});

test('no other style sheet, component or layout has a colour of its own', () => {
  // A QR code is black on white in every scheme, because cameras cannot read it otherwise.
  const files = globSync('src/{components,layouts,styles}/**/*.{astro,css}', { cwd: root }).filter(
    (file) => !/tokens\.css|QrImage\.astro/.test(file),
  );
  assert.ok(files.length > 100);
  const coloured = files.filter((file) =>
    /[:"'{\s]#[\da-f]{3,8}\b(?!-)/i.test(readFileSync(new URL(file, root), 'utf8')),
  );
  assert.deepEqual(coloured, []);
});
