/** Traditional characters, held against OpenCC: the table, and the plans as Hong Kong and Taiwan would write them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { toTraditionalPairs, writeTraditionalTable } from '../../../scripts/words/traditionalPairs.ts';
import { fold } from '../../../src/text/fold.ts';
import { readCorpus } from '../../support/corpus.ts';

const texts = readCorpus()
  .map(({ text }) => text)
  .join('\n');
const table = fileURLToPath(new URL('../../../src/text/forms/traditionalTable.ts', import.meta.url));

describe('the table of traditional characters', () => {
  it('is what OpenCC gives, whatever plans are here; else run npm run traditional', () => {
    assert.equal(readFileSync(table, 'utf8'), writeTraditionalTable(toTraditionalPairs()));
  });

  it('has rarer characters too, and none that simplified text is written with', () => {
    const everyday = new Map(toTraditionalPairs());
    assert.deepEqual(
      ['衞', '幗', '著', '瞭'].map((character) => everyday.get(character)),
      ['卫', '帼', undefined, undefined],
    );
  });
});

/** The plans, sentence by sentence, each once. */
const sentences = [...new Set(texts.split(/[。；\s]+/u))];

for (const { region, code } of [
  { region: 'OpenCC', code: 't' },
  { region: 'Hong Kong', code: 'hk' },
  { region: 'Taiwan', code: 'tw' },
] as const)
  it(`every sentence as written by ${region} folds as the plan's own`, () => {
    const convert = Converter({ from: 'cn', to: code });
    const lost = sentences.filter((sentence) => fold(convert(sentence)).text !== fold(sentence).text);
    assert.deepEqual(
      lost.map((sentence) => [sentence, convert(sentence)]),
      [],
    );
  });
