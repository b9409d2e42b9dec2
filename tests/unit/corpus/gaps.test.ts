/** A plan beside its peers: complete, never twice, and never at odds with what other pages say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commitmentOf, placesOf } from '../../../src/corpus/places.ts';
import type { Place } from '../../../src/corpus/places.ts';
import { findGaps } from '../../../src/corpus/written/gaps.ts';
import { must } from '../../../src/text/must.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const gapsOf = new Map(corpus.texts.map((plan) => [plan.id, findGaps(plan, corpus)]));
const idOf = (place: Place): string => commitmentOf(place).id;

for (const plan of corpus.texts) {
  describe(plan.id, () => {
    const { peers, missing, only } = must(gapsOf.get(plan.id), plan.id);

    it('seeks every goal and measure of its peers, and every one of its own, once and in order', () => {
      assert.deepEqual(
        missing.map(({ place }) => idOf(place)),
        peers.flatMap(placesOf).map(idOf),
      );
      assert.deepEqual(
        only.map(({ place }) => idOf(place)),
        placesOf(plan).map(idOf),
      );
    });

    it('names places, on the other side, for all that is written, and for nothing else', () => {
      for (const { place, state, here } of missing) {
        assert.equal(here.length === 0, state === 'absent', idOf(place));
        assert.ok(
          here.every((one) => one.plan.id === plan.id),
          idOf(place),
        );
      }
      for (const { place, state, there } of only) {
        assert.equal(there.length === 0, state === 'only', idOf(place));
        assert.ok(
          there.every((one) => peers.includes(one.plan)),
          idOf(place),
        );
      }
    });

    it('calls nothing absent whose kin or indicator it has', () => {
      const own = placesOf(plan).map(commitmentOf);
      const indicators = new Set(own.flatMap(({ targets }) => targets.map(({ indicatorId }) => indicatorId)));
      const named = new Set(own.flatMap(({ elsewhere }) => elsewhere.map(({ id }) => id)));
      for (const { place, state } of missing.filter((one) => one.state === 'absent')) {
        const { id, targets } = commitmentOf(place);
        assert.ok(!named.has(id), id);
        assert.ok(
          !targets.some(({ indicatorId }) => indicatorId !== null && indicators.has(indicatorId)),
          `${id} ${state}`,
        );
      }
    });

    it('calls nothing its own that a peer’s page finds there', () => {
      for (const { place } of only.filter(({ state }) => state === 'only')) {
        for (const peer of peers) {
          const sought = gapsOf.get(peer.id)?.missing.find((one) => idOf(one.place) === idOf(place));
          // The page of a peer does not seek what a further text of a plan says.
          assert.ok(sought === undefined ? plan.otherText : sought.state === 'absent', `${idOf(place)} ${peer.id}`);
        }
      }
    });
  });
}
