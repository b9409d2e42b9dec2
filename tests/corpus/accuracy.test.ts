/** The table on the method page: its figures are those of the samples that are kept. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accuracies } from '../../src/view/prose/accuracy.ts';
import { must } from '../../src/text/must.ts';
import { readJson } from '../support/corpus.ts';

interface Judged {
  judgement: 'right' | 'partly' | 'wrong';
}

function statedOf(what: string): number[] {
  const { judged, right, partly, wrong } = must(
    accuracies.find((row) => row.what.startsWith(what)),
    what,
  );
  return [judged, right, partly, wrong];
}

function countsOf(sample: readonly Judged[]): number[] {
  const count = (judgement: Judged['judgement']): number => sample.filter((one) => one.judgement === judgement).length;
  return [sample.length, count('right'), count('partly'), count('wrong')];
}

describe('figures of the method page', () => {
  it('add up', () => {
    for (const { what, judged, right, partly, wrong } of accuracies) assert.equal(right + partly + wrong, judged, what);
  });

  for (const [what, folder] of [
    ['引用和点名', 'citations'],
    ['文中提到', 'mentions'],
  ] as const) {
    it(`are those of the sample: ${what}`, () => {
      const { sample } = readJson(`corpus/${folder}/checked.json`) as { sample: Judged[] };
      assert.deepEqual(statedOf(what), countsOf(sample));
    });
  }

  for (const [what, kind] of [
    ['相关', 'related'],
    ['别处怎么写', 'elsewhere'],
    ['另一文本', 'twin'],
  ] as const) {
    it(`are those of the sample: ${what}`, () => {
      const pairs = readJson('corpus/kinship/checked.json') as (Judged & { kind: string; set: string })[];
      assert.deepEqual(statedOf(what), countsOf(pairs.filter((pair) => pair.kind === kind && pair.set === 'sample')));
    });
  }

  it('are those of the sample: 一条在另一部规划里写没写', () => {
    const judged = readJson('corpus/written/judged.json') as { set: string; called: string; judgement: string }[];
    const right = (one: { called: string; judgement: string }): boolean => one.called === one.judgement;
    const drawn = judged.filter(({ set }) => set !== 'absent');
    assert.deepEqual(statedOf('一条在另一部'), [
      drawn.length,
      drawn.filter(right).length,
      0,
      drawn.length - drawn.filter(right).length,
    ]);
    const absent = judged.filter(({ set }) => set === 'absent');
    const { recall } = must(
      accuracies.find(({ what }) => what.startsWith('一条在另一部')),
      'row',
    );
    assert.ok(recall.includes(`${absent.length}处里 ${absent.filter(right).length} 处`.replace('处里', ' 处里')));
  });
});
