/**
 * The subjects of the home page: each is there because people ask about it. Their questions are those that search is
 * tested on, they are answered by items that treat the subject, and more than one place does.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { readYaml } from '../../scripts/read/readYaml.ts';
import { commitmentOf, isCommitment } from '../../src/corpus/places.ts';
import { must } from '../../src/text/must.ts';
import { contentFolder } from '../support/corpus.ts';
import { readPublishedCorpus } from '../support/publishedPlans.ts';

const LEAST_PLACES = 2;

const question = z.object({ ask: z.string(), right: z.array(z.string()) });
const answers = new Map(
  ['tuned', 'unseen']
    .flatMap((name) => readYaml(fileURLToPath(new URL(`questions/${name}.yaml`, import.meta.url)), z.array(question)))
    .map(({ ask, right }) => [ask, right]),
);
const { readerQuestions } = readRegistry(contentFolder);
const shown = readPublishedCorpus().readerQuestions;

describe('what people ask', () => {
  it('the examples are questions that search is tested on', () => {
    assert.deepEqual(
      shown.examples.filter((example) => !answers.has(example)),
      [],
    );
  });

  for (const [at, { topic, questions }] of readerQuestions.topics.entries()) {
    it(`${topic}: its questions are about it, and plans of at least ${String(LEAST_PLACES)} places treat it`, () => {
      const { topic: own, places } = must(shown.topics[at], `subject ${topic}`);
      assert.equal(own.id, topic);
      const treating = new Set(places.flatMap(({ place }) => (isCommitment(place) ? [commitmentOf(place).id] : [])));
      const stray = questions.filter((ask) => !(answers.get(ask) ?? []).some((id) => treating.has(id)));
      assert.deepEqual(stray, []);
      const regions = new Set(places.map(({ plan }) => plan.region.slug));
      assert.ok(regions.size >= LEAST_PLACES, [...regions].join('、'));
    });
  }

  it('no subject and no question stands there twice', () => {
    const topics = readerQuestions.topics.map(({ topic }) => topic);
    const questions = readerQuestions.topics.flatMap(({ questions: own }) => own);
    assert.deepEqual([new Set(topics).size, new Set(questions).size], [topics.length, questions.length]);
  });
});
