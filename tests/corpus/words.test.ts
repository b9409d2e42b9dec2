/** The words of the committed keyword index: it has the words that readers look for, and no fragments. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { plan as planSchema } from '../../src/model/plan.ts';
import { word as wordSchema } from '../../src/model/word.ts';
import { toSearchRecords } from '../../src/search/records/searchRecords.ts';
import { countHitsIn, findWordsIn } from '../../src/view/subject/wordHits.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { contentFolder } from '../support/corpus.ts';
import { createScan } from '../unit/search/scan.ts';

const plans = globSync(`${contentFolder}/plans/*/plan.json`)
  .sort()
  .map((path) => planSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
const words = z.array(wordSchema).parse(JSON.parse(readFileSync(`${contentFolder}/plans/words.json`, 'utf8')));
const listed = new Set(words.map(({ word }) => word));

const wanted: readonly (readonly [word: string, why: string])[] = [
  ['近视', 'a citizen, of a child'],
  ['留守儿童', 'a citizen'],
  ['托育', 'a parent'],
  ['家庭暴力', 'a victim'],
  ['婚前', 'a couple'],
  ['产假', 'an employee'],
  ['生育', 'a couple'],
  ['学生欺凌', 'a parent'],
  ['宫颈癌', 'a journalist'],
  ['随迁子女', 'a migrant worker'],
  ['共青团聊城市委', 'an official'],
  ['孕产妇死亡率', 'a journalist: an indicator by its name'],
  ['反家庭暴力法', 'a lawyer'],
  ['未成年人', 'anyone'],
];

describe('words of the keyword index', () => {
  for (const [word, why] of wanted) it(`has ${word}: ${why}`, () => assert.ok(listed.has(word)));

  it('refers from words of readers to words of plans', () => {
    const see = new Map(words.map((entry) => [entry.word, entry.see]));
    assert.deepEqual([see.get('校园欺凌'), see.get('家暴')], [['学生欺凌'], ['家庭暴力']]);
    const lost = words.flatMap(({ see: others }) => others.filter((other) => !see.has(other)));
    assert.deepEqual(lost, []);
  });

  it('refers wherever the registry does: of these plans, no reference leads nowhere', () => {
    const { words: rules } = readRegistry(contentFolder);
    const dead = rules.see.flatMap(({ word, to }) =>
      to.filter((other) => !listed.has(other)).map((other) => [word, other]),
    );
    assert.deepEqual(dead, []);
  });

  it('has no fragment that begins or ends with a word of grammar', () => {
    const fragments = [...listed].filter((word) =>
      /^[的与及等为以将对被由从向于]|[的和及为以将对被由从于]$/u.test(word),
    );
    assert.deepEqual(fragments, []);
  });

  it('is in the order of the pinyin, every id once', () => {
    assert.equal(new Set(words.map(({ id }) => id)).size, words.length);
    const initials = words.map(({ id }) => id.charAt(0));
    assert.deepEqual(initials, [...initials].sort());
  });

  it('gives every word exactly the hits that a scan of all texts finds', () => {
    const scan = createScan(plans.flatMap((plan) => toSearchRecords(plan)));
    const [{ findHits, findPlans }, countHits] = [findWordsIn(plans), countHitsIn(plans)];
    for (const { word, see } of words) {
      const byPlan = findHits(word);
      const hits = byPlan.flatMap(({ hits: found }) => found);
      assert.deepEqual(
        findPlans(word),
        byPlan.map(({ plan }) => plan),
        word,
      );
      assert.equal(hits.length, scan(word).length, word);
      assert.equal(countHits(word), hits.length, word);
      assert.ok(hits.length > 0 || see.length > 0, `${word} leads nowhere`);
      for (const { path, sentences, duties } of hits) {
        assert.match(path, /^\/plans\/.+/u);
        assert.ok([...sentences.map(({ runs }) => runs), ...duties].every((runs) => runs.some(({ marked }) => marked)));
        assert.ok(sentences.length + duties.length > 0, `${word}: a hit that shows nothing`);
      }
    }
  });
});
