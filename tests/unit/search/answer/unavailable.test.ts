/** A file of the index that is not what it should be: search says so, and gives neither no hits nor another's. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, before, describe, test } from 'node:test';
import { runQuery } from '../../../../src/search/answer/results.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import { damages } from '../../../support/indexDamage.ts';
import { buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';

const question: Query = { ...emptyQuery, terms: '近视' };
/** A word that is no pair of characters. */
const single: Query = { ...emptyQuery, terms: '镇' };
/** Not in the plans, and close to a word of them: it needs the sounds and the topics too. */
const slip: Query = { ...emptyQuery, terms: '留首儿童入圆' };
/** Has so many hits in a plan that they are read together. */
const common: Query = { ...emptyQuery, terms: '儿童' };
/** A word of readers, which words of the plans stand for. */
const said: Query = { ...emptyQuery, terms: '家暴' };
/** Written in Latin letters: it needs the words by pinyin. */
const latin: Query = { ...emptyQuery, terms: 'jinshi' };

let index: BuiltIndex;
/** A file of each kind, and the query that needs it: one that is read ahead in vain may be damaged. */
let files: ReadonlyMap<string, { path: string; query: Query }>;
const changed: { path: string; content: Buffer }[] = [];

before(async () => {
  index = await buildTestIndex();
  files = await filesRead();
});

afterEach(() => {
  for (const { path, content } of changed.splice(0)) writeFileSync(path, content);
});

/** Everything that a page may show for a query. */
async function answerWhole(query: Query): Promise<void> {
  const results = await runQuery(await index.open(), query, { hits: 10, facets: true });
  await Promise.all([results.suggestions(), results.facets(), results.records()]);
}

/** The kind of a file: its folder, or itself where it is the only one. */
function kindOf(path: string): string {
  const [, folder] = /^(.*\/)[^/]+$/.exec(path) ?? [];
  return folder ?? path;
}

async function filesRead(): Promise<Map<string, { path: string; query: Query }>> {
  const found = new Map<string, { path: string; query: Query }>();
  for (const query of [question, said, single, slip, common, latin]) {
    index.read.length = 0;
    await answerWhole(query);
    for (const path of index.read) if (!found.has(kindOf(path))) found.set(kindOf(path), { path, query });
  }
  return found;
}

function change(path: string, content: Uint8Array | undefined): void {
  const at = join(index.folder, path);
  changed.push({ path: at, content: readFileSync(at) });
  if (content === undefined) rmSync(at);
  else writeFileSync(at, content);
}

test('every kind of file is read by one of the queries', () => {
  assert.deepEqual(new Set(files.keys()), new Set([...index.files.keys()].map(kindOf)));
});

describe('each kind of file × each damage', () => {
  for (const [name, damage] of Object.entries(damages)) {
    test(`a file that is ${name}`, async () => {
      for (const { path, query } of files.values()) {
        const other = [...index.files.keys()].find((one) => one !== path && kindOf(one) === kindOf(path));
        const content = readFileSync(join(index.folder, path));
        change(
          path,
          damage(
            content,
            readFileSync(join(index.folder, other ?? (path === 'offers.json' ? 'words.json' : 'offers.json'))),
          ),
        );
        await assert.rejects(answerWhole(query), { name: 'SearchUnavailable', reason: 'incomplete' }, path);
        for (const { path: at, content: own } of changed.splice(0)) writeFileSync(at, own);
      }
    });
  }
});

test('a file that is whole again is read again by the same engine', async () => {
  const engine = await index.open();
  index.read.length = 0;
  const expected = await engine.find(question);
  const [part = ''] = index.read.filter((path) => path.startsWith('words/'));
  change(part, undefined);
  const other = await index.open();
  await assert.rejects(other.find(question), { reason: 'incomplete' });
  for (const { path, content } of changed.splice(0)) writeFileSync(path, content);
  assert.deepEqual(await other.find(question), expected);
});
