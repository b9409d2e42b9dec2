/** Any two plans, compared from their data alone, say what the pages of pairs say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGramReference } from '../../../../scripts/read/readGramReference.ts';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { plan as planSchema } from '../../../../src/model/plan.ts';
import type { Plan } from '../../../../src/model/plan.ts';
import { must } from '../../../../src/text/must.ts';
import { toChosenPair } from '../../../../src/view/compare/chosenPair.ts';
import { toOfferedPlans } from '../../../../src/view/compare/offeredPlans.ts';
import { sharedDomains, toPairDomainPage } from '../../../../src/view/compare/pairDomainPage.ts';
import { toPairPage } from '../../../../src/view/compare/pairPage.ts';
import { areTexts, listedPairs } from '../../../../src/view/compare/pairs.ts';
import { contentFolder, readJson } from '../../../support/corpus.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const { audiences, indicators } = readRegistry(contentFolder);
const settings = { audiences, indicators, reference: readGramReference(contentFolder) };
const corpus = readPublishedCorpus();
const pairs = listedPairs(corpus.texts).filter((pair) => !areTexts(pair));

/** As a browser receives it. */
function fetched(id: string): Plan {
  return planSchema.parse(readJson(`../content/plans/${id}/plan.json`));
}

describe('a pair of the reader’s choice', () => {
  for (const { one, two } of pairs)
    it(`is compared as its page does: ${one.id}, ${two.id}`, () => {
      const domains = sharedDomains({ one, two }, corpus);
      assert.deepEqual(toChosenPair([fetched(one.id), fetched(two.id)], settings), {
        page: toPairPage({ one, two }, corpus),
        domains: domains.map((_, at) => toPairDomainPage({ one, two }, domains, at, corpus)),
      });
    });

  it('stands in the order in which it was chosen', () => {
    const { one, two } = must(pairs[0], 'pair');
    const { page } = toChosenPair([fetched(two.id), fetched(one.id)], settings);
    assert.deepEqual([page.one.id, page.two.id], [two.id, one.id]);
  });
});

describe('the plans offered', () => {
  const offered = toOfferedPlans(corpus.texts);

  it('are all texts, and each pair that has a page is named once', () => {
    assert.deepEqual(
      offered.map(({ id }) => id),
      corpus.texts.map(({ id }) => id),
    );
    const pages = offered.flatMap(({ id, pages: own }) => Object.keys(own).map((other) => `${id} ${other}`));
    assert.equal(pages.length, 11);
    assert.equal(new Set(pages).size, 11);
  });
});
