/** The redline of the two 聊城 texts for children: differences counted, and checked by reading. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal, Measure, Plan } from '../../src/model/plan.ts';
import { diffPairs } from '../../src/text/diff/diffTexts.ts';
import { diffNames } from '../../src/text/diff/nameLists.ts';
import type { NameChange, NamedBody } from '../../src/text/diff/nameLists.ts';
import type { DiffRun } from '../../src/text/diff/run.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { composeCommitted } from '../support/composed.ts';
import { contentFolder } from '../support/corpus.ts';

const { plans } = composeCommitted();
const [main, other] = ['liaocheng-children-2021', 'liaocheng-children-2021-undated'].map(planOf);
assert.ok(main !== undefined && other !== undefined);
const twins = new Map(commitmentsOf(other).map((commitment) => [commitment.id, commitment]));
const pairs = commitmentsOf(main).map((one) => ({ id: one.id.split('/').slice(1).join('/'), one, two: twinOf(one) }));
const departments = readRegistry(contentFolder)
  .departments.filter(({ id }) => id.startsWith('liaocheng/'))
  .flatMap(({ id, name, aliases }) =>
    [name, ...aliases.map((alias) => alias.name)].map((one) => ({ name: one, body: id })),
  );
const redlines = diffPairs(
  pairs.map(({ one, two }) => [one.text, two.text]),
  { departments },
);

describe('the redline of the two 聊城 texts', () => {
  it('keeps every character of both', () => {
    pairs.forEach(({ one, two }, at) => {
      assert.equal(textOf(redlines[at], 'added'), one.text);
      assert.equal(textOf(redlines[at], 'removed'), two.text);
    });
  });

  it('finds 30 items the same to the character, 83 that differ in form alone, 29 in words', () => {
    const kinds = redlines.map((runs) => new Set(runs.map(({ change }) => change).filter((change) => change !== null)));
    const same = kinds.filter((changes) => changes.size === 0);
    const formal = kinds.filter((changes) => changes.size === 1 && changes.has('form'));
    assert.deepEqual([same.length, formal.length, kinds.length - same.length - formal.length], [30, 83, 29]);
  });

  it('finds the numbers that differ', () => {
    assert.deepEqual(changesOf('number'), [
      ['health/measure-8', '率达到50%以上', ''],
      ['family/goal-6', '90%的城市社区和80%的农村', '85%的'],
      ['family/measure-5', '鼓励', '90%以上的'],
    ]);
  });

  it('finds the clauses with nothing but an age that one text lacks', () => {
    assert.deepEqual(changesOf('age'), [
      ['safety/measure-8', '，不得为未满 16 周岁儿童提供网络直播发布者账号注册服务', ''],
      ['welfare/measure-4', ',鼓励和支持有条件的幼儿园招收2—3岁幼儿', ''],
    ]);
  });

  it('finds the departments that differ in the running text', () => {
    assert.deepEqual(changesOf('department'), [
      [
        'environment/measure-7',
        '加强组织领导。市发展改革委、市妇女儿童工作委员会办公室、市住房城乡建设局等单位统筹协调儿童友好城市建设工作。',
        '',
      ],
    ]);
  });

  it('finds 17 goals whose departments differ, names aside', () => {
    const changes = pairs.flatMap(({ id, one, two }) => {
      const found = diffNames(bodiesOf(one), bodiesOf(two)).filter(({ kind }) => kind !== 'same' && kind !== 'renamed');
      return found.length === 0 ? [] : [[id, ...found.map(nameLine)]];
    });
    assert.equal(changes.length, 17);
    assert.deepEqual(changes.slice(0, 3), [
      ['health/goal-2', 'added 市广播电视台 responsible'],
      ['safety/goal-1', 'added 市广播电视台 responsible'],
      ['safety/goal-2', 'role 市应急局 lead', 'added 市广播电视台 responsible'],
    ]);
  });
});

function planOf(id: string): Plan | undefined {
  return plans.find((plan) => plan.id === id);
}

function commitmentsOf({ domains }: Plan): (Goal | Measure)[] {
  return domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
}

function twinOf({ id, twin }: Goal | Measure): Goal | Measure {
  const found = twins.get(twin ?? '');
  assert.ok(found !== undefined, id);
  return found;
}

function textOf(runs: DiffRun[] | undefined, left: 'added' | 'removed'): string {
  return (runs ?? [])
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
}

/** Item, removed, added: one entry for each change of this class. */
function changesOf(change: DiffRun['change']): string[][] {
  return redlines.flatMap((runs, at) => {
    const found: string[][] = [];
    for (const run of runs.filter((one) => one.change === change)) {
      const last = found[found.length - 1];
      if (run.kind === 'removed' || last === undefined || last[2] !== '') found.push([pairs[at]?.id ?? '', '', '']);
      const entry = found[found.length - 1];
      if (entry !== undefined) entry[run.kind === 'removed' ? 1 : 2] = run.text;
    }
    return found;
  });
}

function bodiesOf(item: Goal | Measure): NamedBody[] {
  if (!('leads' in item)) return [];
  const toBodies = (list: Goal['leads'], role: string): NamedBody[] =>
    list.map(({ text, department: id }) => ({ text, id, role }));
  return [...toBodies(item.leads, 'lead'), ...toBodies(item.responsibles, 'responsible')];
}

function nameLine({ kind, before, after }: NameChange): string {
  return `${kind} ${(before ?? after)?.text ?? ''} ${(after ?? before)?.role ?? ''}`;
}
