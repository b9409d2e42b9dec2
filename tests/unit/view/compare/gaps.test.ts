/** Commitments that peers have and a plan does not: cautious, complete, and never twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findGaps } from '../../../../src/view/compare/gaps.ts';
import { commitmentOf, placesOf } from '../../../../src/corpus/places.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';

const plans = readPublishedPlans();

for (const plan of plans) {
  describe(plan.id, () => {
    const { peers, unseen, own } = findGaps(plan, plans);
    const main = plan.textOf ?? plan.id;
    const kinOf = new Set(placesOf(plan).flatMap((place) => commitmentOf(place).elsewhere.map(({ id }) => id)));

    it('reports no commitment as unseen that it or the other names as kin', () => {
      for (const place of unseen.flat()) {
        const { id, elsewhere } = commitmentOf(place);
        assert.ok(!kinOf.has(id), id);
        assert.ok(!elsewhere.some((kin) => kin.id.startsWith(`${main}/`)), id);
      }
    });

    it('reports as its own only items that name no peer and are named by none', () => {
      const ids = new Set(peers.map((peer) => peer.id));
      const named = new Set(
        peers.flatMap(placesOf).flatMap((place) => commitmentOf(place).elsewhere.map((kin) => kin.id)),
      );
      for (const place of own) {
        const { id, twin, elsewhere } = commitmentOf(place);
        assert.ok(!elsewhere.some((kin) => ids.has(kin.id.split('/')[0] ?? '')), id);
        assert.ok(!named.has(plan.textOf === null ? id : (twin ?? id)), id);
      }
    });

    it('has no commitment twice, at most one per peer in a group, those of most peers first', () => {
      const members = unseen.flat().map((place) => commitmentOf(place).id);
      assert.equal(new Set(members).size, members.length);
      for (const group of unseen) assert.equal(new Set(group.map((place) => place.plan.id)).size, group.length);
      const sizes = unseen.map(({ length }) => length);
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
    });
  });
}
