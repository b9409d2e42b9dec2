/** What stands for a word of readers, in one file. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { addGroups, toGroups } from '../../../../scripts/search/packGroups.ts';
import { readManifest } from '../../../../scripts/search/manifest.ts';
import { readFrom } from '../../../../scripts/search/openDiskEngine.ts';
import { openIndex } from '../../../../src/search/index/openIndex.ts';
import { topicWord } from '../../../../src/search/index/wordParts.ts';
import { createLexicon } from '../../../../src/search/query/meanings.ts';
import { buildTestIndex } from '../builtIndex.ts';
import type { BuiltIndex } from '../builtIndex.ts';
import { COMMON, find, open, partsOf, searchIn, term, texts } from './madeParts.ts';

/** Search in texts whose index has one group: these names and pieces. */
async function openGrouped(
  bundles: readonly (readonly string[])[],
  names: string[],
  pieces: Map<string, string[]>,
  read: string[] = [],
) {
  const { files, table } = await addGroups([{ names, topics: [], pieces }], partsOf(bundles), COMMON);
  return { files, search: searchIn(files, table, read) };
}

test('a name is found in its group as it is by its pairs', async () => {
  const names = fc.uniqueArray(term, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { maxLength: 4 }), names, term, async (bundles, grouped, other) => {
      const { search } = await openGrouped(bundles, grouped, new Map());
      search.groups.expect(grouped, []);
      const { search: bare } = open(bundles);
      for (const name of [...grouped, other]) assert.deepEqual(await find(name, search), await find(name, bare), name);
    }),
    { numRuns: 500 },
  );
});

test('names and their pieces are one file, read once, and only when they are expected', async () => {
  const read: string[] = [];
  const texts = [['儿童近视率', '视力不良']];
  const names = ['儿童近视率', '视力'];
  const { search } = await openGrouped(texts, names, new Map([['儿童近视率', ['儿童', '近视率']]]), read);
  await find('视力', search);
  assert.ok(read.length > 0 && read.every((path) => path.startsWith('words/pairs/')), read.join(' '));
  read.length = 0;
  search.groups.expect(names, []);
  search.groups.expect(names, []);
  assert.deepEqual(await find('儿童近视率', search), ['0/0 5 1']);
  assert.deepEqual(await search.findPieces('儿童近视率'), ['儿童', '近视率']);
  assert.deepEqual(await find('近视率', search), ['0/0 5 1']);
  assert.match(read.join(' '), /^words\/groups\/\d+\.bin$/);
});

test('a group that does not arrive is no empty answer, and is read anew the next time', async () => {
  const { files, search } = await openGrouped([['儿童近视率']], ['近视率'], new Map());
  const [path = ''] = [...files.keys()].filter((own) => own.startsWith('words/groups/'));
  const content = files.get(path) ?? '';
  files.delete(path);
  search.groups.expect(['近视率'], []);
  await assert.rejects(find('近视率', search), /unavailable/);
  files.set(path, content);
  search.groups.expect(['近视率'], []);
  assert.deepEqual(await find('近视率', search), ['0/0 5 1']);
});

describe('in the index of the plans', () => {
  let index: BuiltIndex;

  before(async () => {
    index = await buildTestIndex();
  });

  test('every word that is known from the start is found in its group with its topics as it is without', async () => {
    const openAnew = () => openIndex(readFrom(index.folder), readManifest(index.folder).start);
    const bare = await openAnew();
    const groups = toGroups(createLexicon(bare.meanings), () => []);
    assert.ok(groups.length > 100, String(groups.length));
    for (const { names, topics } of groups) {
      const grouped = await openAnew();
      const words = topics.map(topicWord);
      grouped.groups.expect(names, words);
      for (const name of names) {
        assert.deepEqual(await grouped.findTerm(name), await bare.findTerm(name), name);
        assert.deepEqual(await grouped.findPieces(name), await bare.findPieces(name), name);
      }
      assert.deepEqual(await grouped.findWords(words), await bare.findWords(words), words.join(' '));
    }
  });
});
