/** Moved text, and lists of names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffPairs, diffTexts } from '../../../src/text/diff/diffTexts.ts';
import { diffNames } from '../../../src/text/diff/nameLists.ts';
import type { NamedBody } from '../../../src/text/diff/nameLists.ts';

const SENTENCE = '建立儿童保护热线和强制报告制度';

describe('moved text', () => {
  it('is removed in one place and added in another', () => {
    const before = `${SENTENCE}。完善基层儿童福利工作队伍建设和培训机制，提高服务能力和水平。`;
    const after = `完善基层儿童福利工作队伍建设和培训机制，提高服务能力和水平。${SENTENCE}。`;
    const moved = diffTexts(before, after).filter(({ change }) => change === 'moved');
    assert.deepEqual(
      moved.map(({ kind, text, counterpart }) => [kind, text, counterpart]),
      [
        ['removed', SENTENCE, { pair: 0, span: [after.length - SENTENCE.length - 1, after.length - 1] }],
        ['added', SENTENCE, { pair: 0, span: [0, SENTENCE.length] }],
      ],
    );
  });

  it('is found in another pair, with other punctuation, separate from the rest of its run', () => {
    const [first, second] = diffPairs([
      ['加强监测。建立儿童保护热线,强制报告制度。其余不变。', '加强监测。其余不变。'],
      ['提高能力。', '提高能力。另外新增建立儿童保护热线，强制报告制度。'],
    ]);
    const parts = [...(first ?? []), ...(second ?? [])].filter(({ kind }) => kind !== 'same');
    assert.deepEqual(
      parts.map(({ kind, text, change, counterpart }) => [kind, text, change, counterpart?.pair]),
      [
        ['removed', '建立儿童保护热线,强制报告制度。', 'moved', 1],
        ['added', '另外新增', 'wording', undefined],
        ['added', '建立儿童保护热线，强制报告制度。', 'moved', 0],
      ],
    );
  });

  it('moves once, and not when it is a common phrase', () => {
    const twice = diffPairs([
      [SENTENCE, ''],
      [SENTENCE, ''],
      ['', SENTENCE],
    ]);
    assert.deepEqual(
      twice.map((runs) => runs.map(({ change }) => change)),
      [['moved'], ['wording'], ['moved']],
    );
    assert.ok(
      diffPairs([
        ['提高儿童健康水平', ''],
        ['', '提高儿童健康水平'],
      ])
        .flat()
        .every(({ change }) => change === 'wording'),
    );
  });
});

describe('lists of names', () => {
  const body = (text: string, role = 'responsible', id: string | null = text): NamedBody => ({ text, id, role });
  const kindsOf = (before: NamedBody[], after: NamedBody[]): string[] => {
    return diffNames(before, after).map(({ kind, before: one, after: two }) => `${kind} ${(one ?? two)?.text ?? ''}`);
  };

  it('show bodies that were added, removed, renamed or given another role, in any order', () => {
    const before = [body('市教育局', 'lead'), body('团市委', 'responsible', 'youth'), body('市法院'), body('市妇联')];
    const after = [body('市妇联'), body('市教育局'), body('共青团市委', 'responsible', 'youth'), body('市广播电视台')];
    assert.deepEqual(kindsOf(before, after), [
      'role 市教育局',
      'renamed 团市委',
      'removed 市法院',
      'same 市妇联',
      'added 市广播电视台',
    ]);
  });

  it('take unknown bodies by their names, and a body once', () => {
    assert.deepEqual(kindsOf([body('甲', 'lead', null)], [body('甲', 'lead', null), body('甲', 'lead', null)]), [
      'same 甲',
      'added 甲',
    ]);
    assert.deepEqual(kindsOf([body('甲', 'lead', null)], [body('乙', 'lead', null)]), ['removed 甲', 'added 乙']);
  });
});
