/** Kinship, piece by piece: n-grams, similarity, candidates, pairing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { indexCandidates } from '../../../src/corpus/kinship/pairCandidates.ts';
import { pairUp } from '../../../src/text/pairUp.ts';
import { likeness, toVectors } from '../../../src/corpus/kinship/vectors.ts';
import type { VectorSpace } from '../../../src/corpus/kinship/vectors.ts';
import { gramsWithout } from '../../../src/text/kinshipGrams.ts';
import { ngramsOf } from '../../../src/text/ngrams.ts';

const REGIONS = [
  { code: '210303', slug: 'anshan-tiexi', name: '鞍山市铁西区', shortName: '鞍山铁西', province: '辽宁省' },
  { code: '371500', slug: 'liaocheng', name: '聊城市', shortName: '聊城', province: '山东省' },
];
const AUDIENCES = [{ name: '儿童', synonyms: [{ words: ['未成年人'] }] }];
const toGrams = gramsWithout(REGIONS, AUDIENCES);

function spaceOf(...texts: string[]): VectorSpace {
  return toVectors(
    texts.map((text) => ({ counted: true, grams: () => new Map([...toGrams(text)].map((gram) => [gram, 1])) })),
  );
}

function likenessOf(texts: string[], one = 0, two = 1): number {
  const { vectors } = spaceOf(...texts);
  const [a, b] = [vectors[one], vectors[two]];
  assert.ok(a !== undefined && b !== undefined);
  return likeness(a, b);
}

describe('n-grams', () => {
  it('do not cross a barrier', () => {
    assert.deepEqual([...ngramsOf('近视率|儿童', [2])], ['近视', '视率', '儿童']);
    assert.deepEqual([...ngramsOf('近视', [3])], []);
  });
});

describe('the words of kinship', () => {
  const rows: [string, string, string][] = [
    ['width and punctuation', '完善,提高', '完善，提高'],
    ['the place, by any of its names', '聊城市妇女、铁西区妇女、鞍山妇女、山东省妇女', '妇女、妇女、妇女、妇女'],
    ['the words for its own place', '全市妇女和我区妇女', '妇女和妇女'],
    ['figures', '控制在3.3‰和4‰以下', '控制在12‰和5‰以下'],
    ['未成年人 and 儿童', '保护未成年人', '保护儿童'],
  ];
  for (const [name, one, two] of rows) {
    it(`leave out ${name}`, () => assert.deepEqual(toGrams(one), toGrams(two)));
  }

  it('keep words that only resemble a place name', () => {
    assert.notDeepEqual(toGrams('全市场'), toGrams('市场'));
    assert.deepEqual([...toGrams('城市区')], ['城市', '市区', '城市区']);
  });
});

describe('likeness', () => {
  it('is 1 for the same words, 0 for none in common, and grows with the shared words', () => {
    const texts = ['减少溺水隐患', '减少溺水隐患。', '完善托育服务', '减少溺水死亡', '提高服务能力'];
    assert.ok(Math.abs(likenessOf(texts) - 1) < 1e-12);
    assert.equal(likenessOf(texts, 0, 2), 0);
    assert.ok(likenessOf(texts, 0, 3) > 0 && likenessOf(texts, 0, 3) < 1);
  });

  it('gives rare words more weight than common ones', () => {
    const texts = ['提高近视', '提高溺水', '防治近视', '提高托育', '提高视力', '提高健康'];
    assert.ok(likenessOf(texts, 0, 2) > likenessOf(texts, 0, 1));
  });

  it('is the same from either side and between 0 and 1, for any texts', () => {
    const word = fc.constantFrom('儿童', '妇女', '健康', '安全', '，', '98%', '教育', '保护');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
        const score = likenessOf(texts);
        assert.equal(likenessOf(texts, 1, 0), score);
        assert.ok(score >= 0 && score <= 1);
      }),
    );
  });
});

describe('candidates', () => {
  const texts = ['减少儿童溺水隐患', '预防儿童溺水事故', '完善普惠托育服务', '发展普惠托育机构', '儿童优先'];

  it('are of other groups, share an n-gram, and the rarest first', () => {
    const find = indexCandidates(spaceOf(...texts), ['a', 'b', 'a', 'b', 'b']);
    assert.deepEqual(
      texts.map((_, at) => find(at)),
      [[1, 4], [0], [3], [2], [0]],
    );
  });

  it('are none for texts of one group', () => {
    const find = indexCandidates(
      spaceOf(...texts),
      texts.map(() => 'a'),
    );
    assert.deepEqual(
      texts.flatMap((_, at) => find(at)),
      [],
    );
  });

  it('are no more than a set number, and a phrase that all texts share finds none', () => {
    const many = Array.from(
      { length: 600 },
      (_, at) => `保障儿童权利${String.fromCharCode(0x4e00 + at)}${String.fromCharCode(0x5e00 + at)}`,
    );
    const find = indexCandidates(
      spaceOf(...many),
      many.map((_, at) => String(at)),
    );
    assert.ok(many.every((_, at) => find(at).length <= 64));
    assert.deepEqual(find(0), []);
  });
});

describe('pairing', () => {
  it('takes the strongest first, each end once, ids deciding between equals', () => {
    const links = [
      { a: 'a1', b: 'b1', score: 0.5 },
      { a: 'a1', b: 'b2', score: 0.9 },
      { a: 'a2', b: 'b2', score: 0.8 },
      { a: 'a3', b: 'b1', score: 0.5 },
    ];
    const expected = [links[1], links[0]?.a === 'a1' ? links[3] : undefined];
    assert.deepEqual(pairUp(links), expected);
    assert.deepEqual(pairUp(links.toReversed()), expected);
    assert.deepEqual(
      pairUp([
        { a: 'a2', b: 'b', score: 1 },
        { a: 'a1', b: 'b', score: 1 },
      ]).map(({ a }) => a),
      ['a1'],
    );
  });
});
