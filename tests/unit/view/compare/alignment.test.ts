/** Aligned plans: every goal and measure once, the same from either side, by the kinship recorded in the plans. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { peersOf } from '../../../../src/corpus/peers.ts';
import type { PublishedPlan } from '../../../../src/corpus/publishedPlans.ts';
import { alignPlans } from '../../../../src/view/compare/alignment.ts';
import type { AlignedDomain } from '../../../../src/view/compare/alignment.ts';
import { groupKin } from '../../../../src/corpus/kinship/kinGroups.ts';
import { linksWithin } from '../../../../src/corpus/kinship/kinLinks.ts';
import { areTexts, pairsOf } from '../../../../src/view/compare/pairs.ts';
import { commitmentOf, placesOf } from '../../../../src/corpus/places.ts';
import type { Place } from '../../../../src/corpus/places.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';

const plans = readPublishedPlans();
const pairs = pairsOf(plans);

describe('pairs', () => {
  it('are the ten of the plans for children and the one of those for women, each once', () => {
    const names = pairs.map(({ one, two }) => [one.id, two.id].sort().join(' '));
    assert.equal(new Set(names).size, 11);
    assert.deepEqual(
      pairs.map(({ one, two }) => one.audience === two.audience).filter((same) => !same),
      [],
    );
    assert.equal(pairs.filter(({ one }) => one.audience === 'children').length, 10);
  });

  it('know which two are texts of one plan', () => {
    const texts = pairs.filter(areTexts).map(({ one, two }) => [one.id, two.id]);
    assert.deepEqual(texts, [['liaocheng-children-2021', 'liaocheng-children-2021-undated']]);
  });

  it('compare a plan with other plans, not with other texts', () => {
    const undated = planOf('liaocheng-children-2021-undated');
    assert.deepEqual(
      peersOf(undated, plans).map(({ id }) => id),
      ['anshan-tiexi-children-2021', 'yushu-children-2021', 'tengchong-children-2021'],
    );
  });
});

for (const { one, two } of pairs) {
  describe(`${one.id} and ${two.id}`, () => {
    const aligned = alignPlans(one, two, plans);

    it('hold every goal and measure of both exactly once', () => {
      for (const [plan, ids] of [
        [one, idsOf(aligned, 0)],
        [two, idsOf(aligned, 1)],
      ] as const) {
        assert.deepEqual(ids.toSorted(), placesOf(plan).map(idOf).sort());
      }
    });

    it('give the same pairs from the other side', () => {
      const turned = alignPlans(two, one, plans);
      assert.deepEqual(pairNames(turned, true), pairNames(aligned, false));
    });

    it('pair only items in domains of one topic that are recorded as kin', () => {
      for (const [first, second] of pairsIn(aligned)) {
        assert.equal(first.domain.topic, second.domain.topic);
        assert.ok(areAkin(first, second), `${idOf(first)} ${idOf(second)}`);
      }
    });

    it('leave no item alone that has an unpaired kin in the same domain', () => {
      for (const { goals, measures } of aligned) {
        for (const { onlyOne, onlyTwo } of [goals, measures]) {
          const free = onlyOne.flatMap((a) => onlyTwo.filter((b) => areAkin(a.place, b.place)));
          assert.deepEqual(free, []);
        }
      }
    });

    it('name the most similar item of an unpaired one, if and only if one is recorded', () => {
      for (const { goals, measures } of aligned) {
        for (const { place, near } of [goals, measures].flatMap((lines) => [...lines.onlyOne, ...lines.onlyTwo])) {
          const other = place.plan === one ? two : one;
          const recorded = placesOf(other).some((candidate) => areAkin(place, candidate));
          assert.equal(near !== null, recorded, idOf(place));
        }
      }
    });
  });
}

describe('groups over several plans', () => {
  const children = plans.filter(({ audience, textOf }) => audience === 'children' && textOf === null);
  const goals = children.flatMap(placesOf).filter((place) => 'goal' in place);
  const groups = groupKin(goals, linksWithin(children, plans));

  it('hold every place once, and no plan twice', () => {
    assert.deepEqual(groups.flat().map(idOf).sort(), goals.map(idOf).sort());
    for (const group of groups) assert.equal(new Set(group.map(({ plan }) => plan.id)).size, group.length);
  });

  it('are the same whatever the order of the plans', () => {
    const name = (group: Place[]): string => group.map(idOf).sort().join(' ');
    const turned = groupKin(goals.toReversed(), linksWithin(children.toReversed(), plans));
    assert.deepEqual(turned.map(name).sort(), groups.map(name).sort());
  });

  it('put the mortality of children of all four plans together', () => {
    const group = groups.find((one) => one.some((place) => idOf(place) === 'yushu-children-2021/health/goal-3'));
    assert.equal(group?.length, 4);
    for (const place of group) assert.match(commitmentOf(place).text, /死亡率/u);
  });
});

function planOf(id: string): PublishedPlan {
  const plan = plans.find((one) => one.id === id);
  assert.ok(plan !== undefined);
  return plan;
}

function idOf(place: Place): string {
  return commitmentOf(place).id;
}

function pairsIn(aligned: AlignedDomain[]): [Place, Place][] {
  return aligned.flatMap(({ goals, measures }) => [...goals.pairs, ...measures.pairs]);
}

function pairNames(aligned: AlignedDomain[], turned: boolean): string[] {
  return pairsIn(aligned)
    .map(([a, b]) => (turned ? `${idOf(b)} ${idOf(a)}` : `${idOf(a)} ${idOf(b)}`))
    .sort();
}

/** The ids of one side: paired ones and unpaired ones. */
function idsOf(aligned: AlignedDomain[], side: 0 | 1): string[] {
  return aligned
    .flatMap(({ goals, measures }) => [goals, measures])
    .flatMap((lines) => [
      ...lines.pairs.map((pair) => idOf(pair[side])),
      ...(side === 0 ? lines.onlyOne : lines.onlyTwo).map(({ place }) => idOf(place)),
    ]);
}

/** An independent rule: either names the other by its words, or the main text of the other, or is its twin. */
function areAkin(a: Place, b: Place): boolean {
  return names(a, b) || names(b, a);
}

function names(from: Place, to: Place): boolean {
  const { elsewhere, twin } = commitmentOf(from);
  const { id, twin: otherText } = commitmentOf(to);
  const kinByWords = elsewhere.filter(({ by }) => by === 'words');
  return twin === id || kinByWords.some((kin) => kin.id === id || (to.plan.textOf !== null && kin.id === otherText));
}
