/** Counts: a second text of a plan is counted nowhere, and every number is that of the hand count. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countDomains, countPlan } from '../../../src/corpus/counts.ts';
import { toCorpus } from '../../../src/corpus/corpus.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { readPlans } from '../../../scripts/search/readPlans.ts';
import { contentFolder } from '../../support/corpus.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const { plans, texts, counts, sources } = readPublishedCorpus();

describe('counts of the corpus', () => {
  it('are those of the hand count', () => {
    const { plans: plansOf, texts: textsOf, goals, measures, tasks, targets } = counts;
    assert.deepEqual([plansOf, textsOf, goals, measures, tasks, targets], [6, 7, 425, 522, 0, 282]);
    assert.equal(Object.keys(counts.departments).length, 43);
    assert.deepEqual(counts.departments['liaocheng/education-sports'], { leads: 30, responsibles: 55 });
  });

  it('are the sums of the plans', () => {
    const sum = plans.map(countPlan).reduce((a, b) => ({
      goals: a.goals + b.goals,
      measures: a.measures + b.measures,
      tasks: a.tasks + b.tasks,
      targets: a.targets + b.targets,
    }));
    const { goals, measures, tasks, targets } = counts;
    assert.deepEqual({ goals, measures, tasks, targets }, sum);
    assert.deepEqual(countDomains(plans.flatMap(({ domains }) => domains)), sum);
  });

  it('would grow if the second text were a plan of its own', () => {
    const alone = readPlans(contentFolder).map((plan) => ({ ...plan, textOf: null }));
    const received = [...sources.values()].map(({ id, file, sha256, text }) => ({ id, file, sha256, text }));
    const doubled = toCorpus(alone, received, readRegistry(contentFolder)).counts;
    assert.deepEqual([doubled.plans, doubled.goals, doubled.targets], [7, 487, 329]);
    assert.equal(texts.length, 7);
  });
});
