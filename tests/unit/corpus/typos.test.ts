/** Suspected slips: each is found verbatim in its line and lands in the text whose words it has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { commitmentOf, paragraphPlacesOf, placesOf } from '../../../src/corpus/places.ts';
import { locateTypo, placeTypos } from '../../../src/corpus/typos.ts';
import { toTypoRows } from '../../../src/view/prose/typoRows.ts';
import { toTypoNote } from '../../../src/view/shared/typoNotes.ts';
import { contentFolder } from '../../support/corpus.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const { texts, sources, typos } = corpus;
const registered = readRegistry(contentFolder).typos;
const words = new Map(
  texts.flatMap((plan) =>
    [...placesOf(plan).map(commitmentOf), ...paragraphPlacesOf(plan).map(({ paragraph }) => paragraph)].map(
      ({ id, text }) => [id, text] as const,
    ),
  ),
);

describe('the registry of suspected slips', () => {
  it('has its words at the line it names, and marks exactly these words', () => {
    assert.ok(registered.length > 50);
    for (const { document, line, words: quoted } of registered) {
      assert.ok(sources.get(document)?.lines[line - 1]?.includes(quoted), `${document} ${String(line)}: ${quoted}`);
    }
    const placed = [...typos].flatMap(([id, found]) => found.map((typo) => ({ id, typo })));
    assert.equal(placed.length, registered.length);
    for (const { id, typo } of placed) assert.equal(words.get(id)?.slice(...typo.span), typo.words, id);
  });

  it('suspects other words than those printed', () => {
    for (const { words: printed, suspected } of registered) assert.notEqual(suspected, printed);
  });

  it('is listed with those first that change the sense', () => {
    const rows = toTypoRows(corpus);
    assert.equal(rows.length, registered.length);
    const flags = rows.map(({ changesSense }) => changesSense);
    assert.deepEqual(
      flags,
      flags.toSorted((a, b) => Number(b) - Number(a)),
    );
    const reversed = rows.find(({ note }) => note.includes('有益于儿童身心健康的内容'));
    assert.equal(reversed?.changesSense, true);
    assert.equal(reversed.place.path, '/plans/tengchong-children-2021/environment/measure-3/');
  });
});

describe('locateTypo', () => {
  const slices = [
    { line: 1, column: 3, offset: 2, length: 4 },
    { line: 2, column: 1, offset: 7, length: 6 },
  ];
  const goal = { id: 'x/health/goal-1', slices };
  const plans = [{ domains: [{ goals: [goal], measures: [], tasks: [], paragraphs: [] }], parts: [] }];
  const locate = (lines: string[], entry: { line: number; words: string; occurrence?: number }) =>
    locateTypo(
      { document: 'x', suspected: null, why: '某', changesSense: false, ...entry },
      lines,
      plans as unknown as Parameters<typeof locateTypo>[2],
    );
  const lines = ['1.管理和服', '务,管理和服务'];
  for (const [why, entry, expected] of [
    ['begins behind the printed number', { line: 1, words: '管理' }, { id: goal.id, span: [0, 2] }],
    ['counts what earlier lines gave', { line: 2, words: '和服' }, { id: goal.id, span: [8, 10] }],
    ['takes the occurrence it names', { line: 2, words: '务', occurrence: 1 }, { id: goal.id, span: [4, 5] }],
    [
      'asks which of several',
      { line: 2, words: '务' },
      { problem: { zh: '第2行有2处“务”，没有写明是第几处', en: 'line 2 has “务” 2 times; say which occurrence' } },
    ],
    [
      'is not in its line',
      { line: 1, words: '服务' },
      { problem: { zh: '第1行没有“服务”', en: 'line 1 does not have the words “服务”' } },
    ],
    [
      'is beyond the text',
      { line: 9, words: '服务' },
      { problem: { zh: '原文没有第9行', en: 'the text has no line 9' } },
    ],
    [
      'is not words of an item',
      { line: 1, words: '1.管理' },
      {
        problem: {
          zh: '第1行的“1.管理”不在一条目标、措施或段落之内',
          en: '“1.管理” in line 1 is not within one goal, measure or paragraph',
        },
      },
    ],
  ] as const) {
    it(why, () => assert.deepEqual(locate(lines, entry), expected));
  }
});

it('a slip that is not found stops the build', () => {
  const wrong = {
    document: 'yushu-children-2021',
    line: 1,
    words: '无此字',
    suspected: null,
    why: '某',
    changesSense: false,
  };
  assert.throws(() => placeTypos([wrong], sources, texts), /typos\.yaml: yushu-children-2021: line 1 does not have/u);
});

describe('toTypoNote', () => {
  it('names what is suspected', () =>
    assert.equal(
      toTypoNote({ words: '参保护面', suspected: '参保扩面', why: '常用说法是“参保扩面”' }),
      '“参保护面”疑为“参保扩面”：常用说法是“参保扩面”。',
    ));
  it('says only why where nothing can be suspected', () =>
    assert.equal(toTypoNote({ words: '甲甲', suspected: null, why: '疑为衍文' }), '“甲甲”：疑为衍文。'));
});
