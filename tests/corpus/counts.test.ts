/** The hand count: 7 plans, 51 domains, 487 goals, 602 measures, every list 1…n. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal } from '../../src/model/plan.ts';
import { readCorpus } from '../support/corpus.ts';

const plans = readCorpus().flatMap((document) => document.plans);

const COUNTED: [string, [number, number], number, number, number][] = [
  ['anshan-tiexi-children-2021', [1, 214], 7, 71, 87],
  ['liaocheng-children-2021', [597, 1111], 7, 62, 80],
  ['liaocheng-children-2021-undated', [1, 398], 7, 62, 80],
  ['liaocheng-women-2021', [19, 595], 8, 79, 93],
  ['tengchong-children-2021', [543, 1049], 7, 70, 85],
  ['tengchong-women-2021', [13, 541], 8, 73, 90],
  ['yushu-children-2021', [1, 212], 7, 70, 87],
];

describe('the seven plans', () => {
  it('have the counts and lengths counted by hand', () => {
    const found = plans.map(({ id, source, domains }) => [
      id,
      source.lines,
      domains.length,
      domains.flatMap(({ goals }) => goals).length,
      domains.flatMap(({ measures }) => measures).length,
    ]);
    assert.deepEqual(
      found.sort(([a], [b]) => String(a).localeCompare(String(b))),
      COUNTED,
    );
  });

  for (const { id, domains } of plans) {
    it(`${String(id)}: every list runs 1…n, every domain has a topic`, () => {
      for (const { heading, topic, goals, measures } of domains) {
        assert.deepEqual(
          goals.map(({ num }) => num),
          ascending(goals.length),
          heading,
        );
        assert.deepEqual(
          measures.map(({ num }) => num),
          ascending(measures.length),
          heading,
        );
        assert.notEqual(topic, null, heading);
      }
    });
  }

  it('have ids that are all different', () => {
    const ids = plans.flatMap(({ domains }) =>
      domains.flatMap(({ goals, measures }) => [...goals, ...measures]).map(({ id }) => id),
    );
    assert.equal(new Set(ids).size, 487 + 602);
  });
});

describe('departments', () => {
  const goals = plans.filter(({ region }) => region?.slug === 'liaocheng').flatMap(goalsOf);

  it('are named after every goal of the three 聊城 texts', () => {
    assert.equal(goals.length, 203);
    for (const { id, leads, responsibles, collective } of goals) {
      assert.ok(leads.length + responsibles.length > 0 || collective !== null, id);
    }
  });

  it('are 51 distinct names and 8 distinct collective tails, 59 strings as counted, and all names resolve', () => {
    const references = goals.flatMap(({ leads, responsibles }) => [...leads, ...responsibles]);
    const tails = goals.flatMap(({ collective }) => collective ?? []);
    assert.equal(new Set(references.map(({ text }) => text)).size, 51);
    assert.equal(new Set(tails).size, 8);
    assert.deepEqual(
      references.filter(({ department }) => department === null),
      [],
    );
  });

  it('are named after no goal of the other plans', () => {
    const others = plans.filter(({ region }) => region?.slug !== 'liaocheng').flatMap(goalsOf);
    assert.deepEqual(
      others.flatMap(({ leads, responsibles }) => [...leads, ...responsibles]),
      [],
    );
  });
});

function goalsOf({ domains }: (typeof plans)[number]): Goal[] {
  return domains.flatMap(({ goals }) => goals);
}

function ascending(length: number): number[] {
  return Array.from({ length }, (_, at) => at + 1);
}
