/** Facts across all plans: nothing is left out, nothing occurs twice, everything leads back to its text. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findDomainAcrossPlans } from '../../../src/corpus/domainsAcrossPlans.ts';
import { commitmentOf, placesOf } from '../../../src/corpus/places.ts';
import { sourceOf } from '../../../src/corpus/publishedSources.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const { plans, texts, goals, measures, domains } = corpus;
const commitments = [...goals, ...measures].map(commitmentOf);

it('goals and measures are those of all texts, and are found by id', () => {
  assert.equal(goals.length + measures.length, texts.flatMap(placesOf).length);
  for (const { id } of commitments) assert.equal(commitmentOf(corpus.findPlace(id)).id, id);
  assert.throws(() => corpus.findPlace('nowhere/health/goal-1'), /no commitment nowhere/);
});

it('every target belongs to one indicator or is a single one', () => {
  const targets = [...corpus.indicators.flatMap((entry) => entry.targets), ...corpus.singleTargets];
  const ofPlans = plans.flatMap(placesOf).flatMap((place) => commitmentOf(place).targets);
  assert.deepEqual(new Set(targets.map(({ target }) => target)), new Set(ofPlans));
  assert.equal(targets.length, new Set(targets.map(({ target }) => target)).size);
  for (const { indicator, targets: of } of corpus.indicators)
    assert.ok(of.every(({ target }) => target.indicatorId === indicator.id));
});

it('every domain of a plan occurs once, under its audience and topic', () => {
  assert.deepEqual(
    new Set(domains.flatMap(({ places }) => places.map(({ domain }) => domain.id))),
    new Set(plans.flatMap((plan) => plan.domains.map(({ id }) => id))),
  );
  for (const { audience, topic, places } of domains)
    for (const { plan, domain } of places) assert.deepEqual([plan.audience, domain.topic], [audience.id, topic.id]);
  assert.equal(findDomainAcrossPlans(domains, 'children', 'health')?.name, '儿童与健康');
  assert.equal(findDomainAcrossPlans(domains, 'children', null), undefined);
});

it('domains are ordered as in the registry of audiences, women first', () => {
  assert.deepEqual([...new Set(domains.map(({ audience }) => audience.id))], ['women', 'children']);
});

it('topics and laws have every text that treats or cites them, with the words', () => {
  for (const [entries, refsOf] of [
    [corpus.topics.map(({ topic, ...of }) => ({ id: topic.id, places: [...of.places, ...of.inOtherTexts] })), 'topics'],
    [corpus.laws.map(({ law, ...of }) => ({ id: law.id, places: [...of.places, ...of.inOtherTexts] })), 'laws'],
  ] as const)
    for (const { id, places } of entries) {
      const refs = commitments.flatMap((one) =>
        one[refsOf].filter((ref) => ('topic' in ref ? ref.topic : ref.law) === id).map(() => one.id),
      );
      const found = places.flatMap(({ place, spans }) =>
        'paragraph' in place ? [] : spans.map(() => commitmentOf(place).id),
      );
      assert.deepEqual(found.toSorted(), refs.toSorted(), id);
      for (const { text, spans } of places)
        for (const [start, end] of spans) assert.ok(start < end && end <= text.length);
    }
});

it('every plan is listed under its source, in the order of the text', () => {
  for (const plan of texts) assert.ok(sourceOf(plan, corpus.sources).plans.includes(plan));
  for (const { plans: own, lines } of corpus.sources.values()) {
    const starts = own.map(({ source }) => source.lines[0]);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
    assert.ok(own.every(({ source }) => source.lines[1] <= lines.length));
  }
});
