/** Terms looked up in the parts of an index, as they are written and read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverOf, mayHave } from '../../../../src/search/index/findTerm.ts';
import { partFile, placesFile, saidWord } from '../../../../src/search/index/wordParts.ts';
import { COMMON, find, open, placesOf, term, texts } from './madeParts.ts';

test('a term finds the texts that contain it and no other, in order, whatever was looked up before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { maxLength: 4 }), term, term, async (bundles, before, wanted) => {
      const { search } = open(bundles);
      await find(before, search);
      const [rarest = { word: wanted }] = coverOf(wanted, COMMON);
      const expected = bundles.flatMap((own, bundle) =>
        own.flatMap((text, number) =>
          text.includes(wanted)
            ? [
                `${String(bundle)}/${String(number)} ${String(text.length)} ${String(Math.max(1, placesOf(text, rarest.word).length))}`,
              ]
            : [],
        ),
      );
      assert.deepEqual(await find(wanted, search), expected);
    }),
    { numRuns: 2000 },
  );
});

test('pairs cover a term, the rarest first, and are about half of its pairs', () => {
  const starts = (long: string) => coverOf(long, '的儿童').map(({ at }) => at);
  assert.deepEqual(starts('近'), [0]);
  assert.deepEqual(starts('近视率'), [0, 1]);
  assert.deepEqual(starts('儿童的近视防'), [3, 1, 0, 4]);
  assert.deepEqual(starts('儿童的近视'), [3, 1, 0]);
});

test('what stands beside the words is found in the part of its word, that of readers in the part of their pair', async () => {
  const read: string[] = [];
  const { search, table } = open([['儿童近视', '卖烟']], read);
  assert.deepEqual(await search.findPieces('近视率'), ['近视', '率']);
  assert.deepEqual(await search.findPieces('近视'), []);
  await search.find('卖烟');
  const before = read.length;
  assert.deepEqual(await search.findSaid('卖烟'), [['卖烟', '香烟 烟草', 2]]);
  assert.equal(read.length, before, 'the part of the pair has been read');
  assert.deepEqual(await search.findSaid('童近'), []);
  assert.equal(partFile(saidWord('卖烟'), table), partFile('卖烟', table));
});

test('a term of which a pair is known to be nowhere reads nothing', async () => {
  const read: string[] = [];
  const { search } = open([['儿童近视', '近期']], read);
  await find('童期', search);
  const before = read.length;
  assert.deepEqual(await find('儿童期待', search), []);
  assert.equal(read.length, before);
});

test('two pairs tell of most terms that they are nowhere; of those that are somewhere, never', async () => {
  const read: string[] = [];
  const { search } = open([['儿童近视', '近期视力']], read);
  assert.equal(await mayHave('儿童近期视力', search, COMMON), false);
  assert.ok(new Set(read).size <= 2);
  await fc.assert(
    fc.asyncProperty(texts, term, async (own, wanted) => {
      const other = open([own]).search;
      const found = await find(wanted, other);
      if (found.length > 0) assert.equal(await mayHave(wanted, other, COMMON), true);
    }),
  );
});

test('a term of two characters does not read places that are apart', async () => {
  const read: string[] = [];
  const { search, table } = open([['近视近视近视近视近视近', '视近']], read);
  assert.equal(table.apart, '视近近视');
  assert.deepEqual(await find('近视', search), ['0/0 11 5']);
  assert.equal(read.includes(placesFile('近视')), false);
  assert.deepEqual(await find('近视近', search), ['0/0 11 5']);
  assert.ok(read.includes(placesFile('近视')));
});

test('every word has a part, and each part is read once', async () => {
  const read: string[] = [];
  const { search, table } = open([['儿童近视率']], read);
  await Promise.all(['儿童', '儿童', '近视'].map((word) => search.find(word)));
  assert.deepEqual(
    [...new Set(read)].sort(),
    [...new Set(['儿童', '近视'].map((word) => partFile(word, table)))].sort(),
  );
  assert.equal(new Set(read).size, read.length);
  assert.equal((await search.find('不在')).size, 0);
  assert.deepEqual(await search.findPieces('近视率'), ['近视', '率']);
  assert.deepEqual(await search.findPieces('近视'), []);
});
