/** Two texts block by block: nothing lost, kinds distinguished, both readings of every change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffTexts } from '../../../../src/text/diff/diffTexts.ts';
import { kindsOfRuns } from '../../../../src/view/compare/redline/changeKindNames.ts';
import { toReadings } from '../../../../src/view/compare/redline/readings.ts';
import { toTextRedline } from '../../../../src/view/compare/redline/redline.ts';
import { toChapters, toRedlinePage } from '../../../../src/view/compare/redlinePage.ts';
import { pairBlocks } from '../../../../src/view/compare/redline/textPairs.ts';
import { commitmentOf, placesOf } from '../../../../src/corpus/places.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';

const plans = readPublishedPlans();
const [one, two] = ['liaocheng-children-2021', 'liaocheng-children-2021-undated'].map((id) =>
  plans.find((plan) => plan.id === id),
);
assert.ok(one !== undefined && two !== undefined);
const pair = { one, two };
const blocks = toTextRedline(
  one,
  two,
  ['市发展改革委', '市住房城乡建设局'].map((name) => ({ name, body: name })),
);

describe('blocks of two texts', () => {
  const pairs = pairBlocks(one, two);

  it('hold every goal, measure and paragraph of both once', () => {
    for (const [plan, texts] of [
      [one, pairs.flatMap((found) => found.one?.text ?? [])],
      [two, pairs.flatMap((found) => found.two?.text ?? [])],
    ] as const) {
      const own = [
        ...placesOf(plan).map((place) => commitmentOf(place).text),
        ...plan.parts.flatMap(({ sections }) =>
          sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
        ),
      ];
      assert.deepEqual(texts.toSorted(), own.toSorted());
    }
  });

  it('place blocks of only the second text as in that text', () => {
    const at = pairs.findIndex((found) => found.one === null);
    assert.match(pairs[at]?.two?.text ?? '', /^坚持党的全面领导/u);
    assert.match(pairs[at + 1]?.two?.text ?? '', /^落实规划实施责任/u);
  });

  it('pair nothing when the texts have no twins, without losing a block', () => {
    const [first, second] = [plans[0], plans[1]];
    assert.ok(first !== undefined && second !== undefined);
    const strangers = pairBlocks(first, second);
    assert.ok(strangers.every((found) => found.one === null || found.two === null));
    assert.equal(
      strangers.length,
      pairBlocks(first, first).filter((found) => found.one !== null).length +
        pairBlocks(second, second).filter((found) => found.one !== null).length,
    );
  });
});

describe('a redline', () => {
  it('gives back both texts to the character', () => {
    const pairs = pairBlocks(one, two);
    blocks.forEach(({ runs }, at) => {
      const read = (left: string): string => runs.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
      assert.equal(read('added'), pairs[at]?.one?.text ?? '');
      assert.equal(read('removed'), pairs[at]?.two?.text ?? '');
    });
  });

  it('gives every block a kind, and form and same to no block with another', () => {
    for (const { id, kinds } of blocks) {
      assert.ok(kinds.length > 0, id);
      if (kinds.includes('form') || kinds.includes('same')) assert.equal(kinds.length, 1, id);
    }
  });

  it('says that the sections of 组织实施 moved on by one', () => {
    const moved = blocks.filter(({ kinds }) => kinds.includes('moved'));
    assert.equal(moved.length, 10);
    assert.deepEqual(moved[0]?.moved, { one: '组织实施 一', two: '组织实施 二' });
  });

  it('has every block in one chapter, and counts the blocks it shows', () => {
    const chapters = toChapters(pair, blocks);
    assert.equal(chapters.length, 8);
    assert.equal(
      chapters.reduce((sum, chapter) => sum + chapter.blocks.length, 0),
      blocks.length,
    );
    const page = toRedlinePage(pair, chapters);
    assert.equal(page.total.number, blocks.filter(({ kinds }) => kinds.includes('number')).length);
    assert.equal(new Set(blocks.map(({ id }) => id)).size, blocks.length);
  });

  it('lists a department added to several goals once, with all of them', () => {
    const rows = toRedlinePage(pair, toChapters(pair, blocks)).departments;
    const row = rows.find((found) => found.two?.[1] === '责任单位 市广播电视台');
    assert.equal(row?.one, null);
    assert.equal(row.places.length, 9);
  });
});

describe('kinds of change', () => {
  for (const [before, after, kinds, why] of [
    ['达到50%以上。', '达到60%以上。', ['number'], 'a number'],
    ['完善政策。', '健全政策。', ['reworded'], 'one word for another'],
    ['完善政策。', '完善政策体系。', ['added'], 'words put in'],
    ['完善政策体系。', '完善政策。', ['removed'], 'words left out'],
    ['完善,政策', '完善，政策', [], 'form is no change of words'],
    ['完善政策。', '完善政策。', [], 'the same'],
  ] as const) {
    it(why, () => assert.deepEqual([...kindsOfRuns(diffTexts(before, after))], kinds));
  }
});

describe('both readings', () => {
  for (const [before, after, expected, why] of [
    [
      '达到50%以上',
      '达到60%以上',
      [
        [
          ['达到', '50%', '以上'],
          ['达到', '60%', '以上'],
        ],
      ],
      'in one clause',
    ],
    [
      '甲,达到50%，乙',
      '甲,达到60%，乙',
      [
        [
          ['达到', '50%', ''],
          ['达到', '60%', ''],
        ],
      ],
      'the clause ends at either comma',
    ],
    [
      '幼儿园3所都已经建成。小学5所都已经建成。',
      '幼儿园4所都已经建成。小学6所都已经建成。',
      [
        [
          ['幼儿园', '3', '所都已经建成'],
          ['幼儿园', '4', '所都已经建成'],
        ],
        [
          ['小学', '5', '所都已经建成'],
          ['小学', '6', '所都已经建成'],
        ],
      ],
      'two changes',
    ],
    ['甲乙', '甲乙', [], 'nothing changed'],
  ] as const) {
    it(why, () => {
      const readings = toReadings(diffTexts(before, after), 'number');
      assert.deepEqual(
        readings.map((reading) => [reading.one, reading.two]),
        expected,
      );
    });
  }
});
