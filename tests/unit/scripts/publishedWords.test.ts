/** Words of the keyword index keep their addresses, whatever other texts do to the statistics. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { writeLedger } from '../../../scripts/ledger/ledgerFiles.ts';
import { readPublishedWords, writePublishedWords } from '../../../scripts/ledger/publishedWords.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { composeWords } from '../../../scripts/words/composeWords.ts';
import { must } from '../../../src/text/must.ts';
import { contentFolder } from '../../support/corpus.ts';
import { readPublishedPlans } from '../../support/publishedPlans.ts';

const content = mkdtempSync(join(tmpdir(), 'zhigui-words-'));
after(() => rmSync(content, { recursive: true }));

describe('a published word', () => {
  const plan = must(readPublishedPlans()[0], 'first plan');
  const registry = readRegistry(contentFolder);
  /** In the text, and no word by any statistics. */
  const odd = must(plan.domains[0]?.goals[0], 'first goal').text.slice(2, 9);
  const words = composeWords([plan], registry);
  const first = must(words[0], 'first word');

  it('stays under its id while a text has it, and goes with the last', () => {
    assert.ok(!words.some(({ word }) => word === odd));
    const kept = composeWords(
      [plan],
      registry,
      new Map([
        [odd, 'an-odd-id'],
        ['并无此词', 'bing-wu-ci-ci'],
      ]),
    );
    assert.equal(kept.find(({ word }) => word === odd)?.id, 'an-odd-id');
    assert.ok(!kept.some(({ word }) => word === '并无此词'));
  });

  it('leaves its id to no other word', () => {
    const moved = composeWords([plan], registry, new Map([[odd, first.id]]));
    assert.equal(moved.find(({ word }) => word === odd)?.id, first.id);
    assert.equal(moved.find(({ word }) => word === first.word)?.id, `${first.id}-2`);
  });
});

describe('the ledger of words', () => {
  const word = (id: string, name: string): { id: string; word: string; pinyin: string; see: string[] } => {
    return { id, word: name, pinyin: id, see: [] };
  };

  it('has the words whose pages are published, never changes one, and forgets the departed', () => {
    writeLedger(content, ['/keywords/jin-shi/', '/keywords/ni-shui/']);
    writeFileSync(join(content, 'ledger/departures.yaml'), '{}\n');
    const published = new Set(['/keywords/jin-shi/', '/keywords/ni-shui/']);
    writePublishedWords(content, published, [word('jin-shi', '近视'), word('ni-shui', '溺水'), word('xin', '新')]);
    writePublishedWords(content, published, [word('jin-shi', '近似')]);
    assert.deepEqual(
      [...readPublishedWords(content)],
      [
        ['近视', 'jin-shi'],
        ['溺水', 'ni-shui'],
      ],
    );
    const departed = "/keywords/ni-shui/: { was: 溺水, date: '2026-12-01', reason: 无, see: / }\n";
    writeFileSync(join(content, 'ledger/departures.yaml'), departed);
    assert.deepEqual([...readPublishedWords(content).keys()], ['近视']);
  });
});
