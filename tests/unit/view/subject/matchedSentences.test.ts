/** Sentences with marked words: every place once, the sentence to the character, the link to that sentence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WordsPlace } from '../../../../src/corpus/topicsAndLaws.ts';
import { toPlanMatches } from '../../../../src/view/subject/matchedSentences.ts';
import { paragraphPlacesOf } from '../../../../src/corpus/places.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';

const plan = readPublishedPlans()[0];
assert.ok(plan !== undefined);
const [domain] = plan.domains;
const [goal] = domain?.goals ?? [];
assert.ok(domain !== undefined && goal !== undefined);
const text = '预防近视。保护视力，矫正近视。完善机制。';

describe('matched sentences', () => {
  const place: WordsPlace = {
    plan,
    place: { plan, domain, goal },
    text,
    spans: [
      [2, 4],
      [7, 9],
      [12, 14],
    ],
  };
  const [matches] = toPlanMatches([place]);

  it('counts places, and lists only sentences that have one', () => {
    assert.equal(matches?.count, 3);
    assert.equal(matches.sentences.length, 2);
  });

  it('marks the words and keeps the sentence', () => {
    assert.deepEqual(matches?.sentences[1]?.runs, [
      { text: '保护', marked: false, number: false },
      { text: '视力', marked: true, number: false },
      { text: '，矫正', marked: false, number: false },
      { text: '近视', marked: true, number: false },
      { text: '。', marked: false, number: false },
    ]);
  });

  it('leads to the sentence on the page of its goal', () => {
    assert.equal(matches?.sentences[1]?.place.path, `/plans/${goal.id}/#s2`);
  });

  it('leads a paragraph to its reading page', () => {
    const paragraphPlace = paragraphPlacesOf(plan)[0];
    assert.ok(paragraphPlace !== undefined);
    const [found] = toPlanMatches([
      { plan, place: paragraphPlace, text: paragraphPlace.paragraph.text, spans: [[0, 2]] },
    ]);
    assert.equal(found?.sentences[0]?.place.path, `/plans/${plan.id}/preface/#p-1-s1`);
  });

  it('keeps paragraphs of equal words apart', () => {
    const [one, two] = paragraphPlacesOf(plan);
    assert.ok(one !== undefined && two !== undefined);
    const text = '依法推进。';
    const places = [one, two].map((at) => ({
      ...{ plan, text, spans: [[0, 2]] as [number, number][] },
      place: { ...at, paragraph: { ...at.paragraph, text } },
    }));
    assert.deepEqual(
      toPlanMatches(places)[0]?.sentences.map((sentence) => sentence.place.path),
      [`/plans/${plan.id}/preface/#p-1-s1`, `/plans/${plan.id}/preface/#p-2-s1`],
    );
  });
});
