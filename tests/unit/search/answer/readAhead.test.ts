/** What a question will need is asked for as soon as it is likely, and not when all that was asked before has come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readManifest } from '../../../../scripts/search/manifest.ts';
import { readFrom } from '../../../../scripts/search/openDiskEngine.ts';
import { createEngine } from '../../../../src/search/answer/engine.ts';
import type { ReadFile } from '../../../../src/search/index/indexReader.ts';
import { groupWord, partFile } from '../../../../src/search/index/wordParts.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import { buildTestIndex } from '../builtIndex.ts';

/** 脑瘫 is a word of readers, found by its pair; 懵 is in no word. */
const terms = '脑瘫能给做康复吗政府掏钱懵';
const LATE = '钱懵';
const GROUP = ['残疾儿童', '康复'];

/** So often a reader that is busy comes back to ask for more. */
const TURNS = 200;

/** The files that an engine asks for while one of them does not come. */
async function filesBeside(late: string): Promise<Set<string>> {
  const { folder } = await buildTestIndex();
  const read = readFrom(folder);
  const asked = new Set<string>();
  let turns = 0;
  const readFile: ReadFile = (path) => {
    asked.add(path);
    turns = 0;
    return path === late ? new Promise(() => undefined) : read(path).finally(() => (turns = 0));
  };
  const engine = await createEngine(readFile, readManifest(folder).start);
  engine.find({ ...emptyQuery, terms }).catch(() => undefined);
  for (; turns < TURNS; turns += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  return asked;
}

test('words of the plans for a word of readers are asked for before all pairs of the question have come', async () => {
  const { start } = await buildTestIndex();
  const asked = await filesBeside(partFile(LATE, start.parts));
  assert.ok(asked.has(partFile(LATE, start.parts)), 'the pair is asked for');
  assert.ok(asked.has(partFile(groupWord(GROUP), start.parts)), [...asked].join('\n'));
});
