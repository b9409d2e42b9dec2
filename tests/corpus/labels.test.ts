/** Three plans labelled by hand, without the parser: numbers, lines, words and departments agree exactly. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../src/model/plan.ts';
import { readCorpus, readJson } from '../support/corpus.ts';

const plans = readCorpus().flatMap((document) => document.plans);

describe('plans labelled by hand', () => {
  for (const id of ['liaocheng-children-2021', 'anshan-tiexi-children-2021', 'tengchong-children-2021']) {
    it(id, () => {
      const plan = plans.find((candidate) => candidate.id === id);
      assert.ok(plan !== undefined);
      assert.deepEqual(toLabels(plan), (readJson(`corpus/labels/${id}.json`) as { domains: unknown }).domains);
    });
  }
});

function toLabels({ domains }: Plan): unknown {
  return domains.map(({ num, heading, goals, measures }) => ({
    num,
    heading,
    goals: goals.map((goal) => ({
      num: goal.num,
      lines: goal.lines,
      text: goal.text,
      leads: goal.leads.map(({ text }) => text),
      responsibles: goal.responsibles.map(({ text }) => text),
      collective: goal.collective,
    })),
    measures: measures.map(({ num: number, lines, text }) => ({ num: number, lines, text })),
  }));
}
