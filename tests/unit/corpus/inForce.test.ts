/** Entries of the registries that no plan needs are not published, and nothing refers to them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorsInForce, nationalReferencesInForce } from '../../../src/corpus/inForce.ts';
import { toCorpus } from '../../../src/corpus/corpus.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { contentFolder } from '../../support/corpus.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const registry = readRegistry(contentFolder);
const { texts, sources } = readPublishedCorpus();

describe('the registry in force', () => {
  it('is the whole registry for the plans that are here', () => {
    assert.deepEqual(indicatorsInForce(registry.indicators, texts), registry.indicators);
    assert.deepEqual(
      nationalReferencesInForce(registry.nationalReferences, registry.indicators),
      registry.nationalReferences,
    );
  });

  it('has no entry, and no reference to one, that only a plan taken away needed', () => {
    for (const gone of texts) {
      const left = indicatorsInForce(
        registry.indicators,
        texts.filter(({ id }) => id !== gone.id),
      );
      const ids = new Set(left.map(({ id }) => id));
      for (const { id, apart, related, turned } of left) {
        assert.ok(apart.every((other) => ids.has(other)) && (turned === null || ids.has(turned.to)), id);
        assert.ok(
          related.every(({ to }) => !to.startsWith(`${gone.id}/`)),
          id,
        );
      }
    }
  });

  it('lets the corpus be made without any one of its documents', () => {
    for (const [document] of sources) {
      const received = [...sources.values()].filter(({ id }) => id !== document);
      const plans = texts.filter(({ sourceId }) => sourceId !== document);
      const corpus = toCorpus(plans, received, registry);
      assert.equal(corpus.texts.length, plans.length);
      assert.ok(corpus.indicators.every(({ targets, inOtherTexts }) => targets.length + inOtherTexts.length > 0));
    }
  });
});
