/**
 * Kinship on the corpus: pairs judged by hand, and invariants of every link.
 *
 * kinship/checked.json has pairs read by hand, both texts in full. `sample`: 50 links of `elsewhere`, 30 of `related`
 * and 20 twins, one drawn at random (fixed seed) from each of as many equal ranges of all links by score; `threshold`:
 * pairs just above and below the chosen scores. Right: the same commitment, or one is a part of the other, or both
 * contain the same promise; for `related`, the measure serves the goal. Partly: the subject is the same, the promise is
 * not. `linked`: the program's answer when the thresholds were chosen.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kin } from '../../src/model/kinship.ts';
import type { Goal, Measure, Plan } from '../../src/model/plan.ts';
import { linkPlans } from '../../src/corpus/kinship/linkPlans.ts';
import { readGramReference } from '../../scripts/read/readGramReference.ts';
import { toGramsOf } from '../../src/corpus/kinship/gramsOfPlan.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { composeCommitted } from '../support/composed.ts';
import { contentFolder, readJson } from '../support/corpus.ts';

interface Checked {
  from: string;
  to: string;
  kind: 'elsewhere' | 'related' | 'twin';
  score: number;
  judgement: 'right' | 'partly' | 'wrong';
  linked: boolean;
  why: string;
  set: 'sample' | 'threshold';
}

const { plans } = composeCommitted();
const checked = readJson('corpus/kinship/checked.json') as Checked[];
const places = new Map(
  plans.flatMap((plan) => commitmentsOf(plan).map((commitment) => [commitment.id, { plan, commitment }])),
);

describe('pairs judged by hand', () => {
  it('are as many as required', () => {
    const sample = checked.filter(({ set }) => set === 'sample').map(({ kind }) => kind);
    assert.deepEqual(
      [50, 30, 20],
      ['elsewhere', 'related', 'twin'].map((kind) => sample.filter((one) => one === kind).length),
    );
  });

  for (const pair of checked.filter(({ judgement, linked }) => judgement === 'right' && linked)) {
    it(`right stays: ${pair.kind} ${pair.from} ${pair.to}`, () => assert.ok(isLinked(pair), pair.why));
  }

  for (const pair of checked.filter(({ judgement }) => judgement === 'wrong')) {
    it(`wrong stays away: ${pair.kind} ${pair.from} ${pair.to}`, () => assert.ok(!isLinked(pair), pair.why));
  }

  for (const kind of ['elsewhere', 'related', 'twin']) {
    it(`at least 95 of 100 links of ${kind} are right`, () => {
      const drawn = checked.filter((pair) => pair.kind === kind && pair.set === 'sample' && isLinked(pair));
      const right = drawn.filter(({ judgement }) => judgement === 'right');
      assert.ok(right.length >= 0.95 * drawn.length, `${right.length} of ${drawn.length}`);
    });
  }
});

function indicatorsOf({ targets }: Goal | Measure): string[] {
  return targets.flatMap(({ indicatorId }) => indicatorId ?? []);
}

describe('links', () => {
  it('of related are on both sides with the same score, within a domain, between a goal and a measure', () => {
    for (const { commitment } of places.values()) {
      for (const { id, score } of commitment.related) {
        const other = placeOf(id).commitment;
        assert.equal('heading' in other, !('heading' in commitment), id);
        assert.equal(domainId(id), domainId(commitment.id));
        assert.equal(other.related.find((kin) => kin.id === commitment.id)?.score, score, `${commitment.id} ${id}`);
      }
    }
  });

  it('of elsewhere by words lead to other plans, at most one each, from goals to goals and measures to measures', () => {
    for (const { plan, commitment } of places.values()) {
      const kin = commitment.elsewhere.filter(({ by }) => by === 'words').map(({ id }) => placeOf(id));
      const whole = kin.map((place) => place.plan.textOf ?? place.plan.id);
      assert.equal(new Set([...whole, plan.textOf ?? plan.id]).size, kin.length + 1, commitment.id);
      for (const { commitment: other } of kin) assert.equal('heading' in other, 'heading' in commitment, other.id);
    }
  });

  it('of elsewhere include every goal and measure of another plan with the same indicator, and say so', () => {
    const crossing = { kinds: 0, audiences: 0 };
    for (const { plan, commitment } of places.values()) {
      const own = indicatorsOf(commitment);
      const due = [...places.values()].filter(
        (other) =>
          other.plan.textOf === null &&
          other.plan.id !== (plan.textOf ?? plan.id) &&
          indicatorsOf(other.commitment).some((id) => own.includes(id)),
      );
      const linked = new Set(commitment.elsewhere.map(({ id }) => id));
      assert.deepEqual(
        due.map((other) => other.commitment.id).filter((id) => !linked.has(id)),
        [],
        commitment.id,
      );
      for (const { id } of commitment.elsewhere.filter(({ by }) => by === 'indicator')) {
        const other = placeOf(id);
        assert.ok(
          indicatorsOf(other.commitment).some((one) => own.includes(one)),
          `${commitment.id} ${id}`,
        );
        if ('heading' in other.commitment !== 'heading' in commitment) crossing.kinds += 1;
        if (other.plan.audience !== plan.audience) crossing.audiences += 1;
      }
    }
    assert.ok(crossing.kinds > 0 && crossing.audiences > 0, JSON.stringify(crossing));
    console.log(`links by indicator between goals and measures, women and children: ${JSON.stringify(crossing)}`);
  });

  it('of related leave just two goals alone, whose domains have no measure for them', () => {
    const alone = [...places.values()].flatMap(({ commitment }) =>
      !('heading' in commitment) && commitment.related.length === 0 ? [commitment.id] : [],
    );
    assert.deepEqual(alone.sort(), [
      'tengchong-children-2021/environment/goal-10',
      'tengchong-women-2021/education/goal-7',
    ]);
  });

  // All 45 goals that words leave alone were read: 41 measures serve them, 4 in part.
  for (const [goal, measure] of [
    ['liaocheng-children-2021/health/goal-3', 'measure-4'],
    ['liaocheng-children-2021/health/goal-7', 'measure-8'],
    ['liaocheng-children-2021/health/goal-9', 'measure-10'],
    ['anshan-tiexi-children-2021/safety/goal-1', 'measure-2'],
    ['yushu-children-2021/safety/goal-1', 'measure-2'],
    ['liaocheng-women-2021/education/goal-3', 'measure-3'],
    ['liaocheng-women-2021/decision-making/goal-5', 'measure-5'],
    ['liaocheng-women-2021/health/goal-9', 'measure-12'],
    ['tengchong-women-2021/health/goal-9', 'measure-11'],
    ['yushu-children-2021/education/goal-2', 'measure-4'],
    ['liaocheng-children-2021/legal-protection/goal-10', 'measure-13'],
  ] as const) {
    it(`of related know by its topic what serves ${goal}`, () => {
      const related = placeOf(goal).commitment.related.map(({ id }) => id.split('/').at(-1));
      assert.deepEqual(related, [measure]);
    });
  }

  it('are sorted, highest score first, then by id', () => {
    for (const { commitment } of places.values()) {
      for (const list of [commitment.related, commitment.elsewhere])
        assert.deepEqual(list, list.toSorted(byScoreThenId));
    }
  });

  it('do not depend on the order of the plans', () => {
    const gramsOf = toGramsOf(readRegistry(contentFolder).audiences);
    const reference = readGramReference(contentFolder);
    const turned = linkPlans(plans.toReversed(), { gramsOf, reference }).toReversed();
    assert.deepEqual(turned.flatMap(commitmentsOf), plans.flatMap(commitmentsOf));
  });
});

describe('the kin of two plans', () => {
  const gramsOf = toGramsOf(readRegistry(contentFolder).audiences);
  const settings = { gramsOf, reference: readGramReference(contentFolder) };
  const main = plans.filter(({ textOf }) => textOf === null);
  const pairs = main.flatMap((one, at) => main.slice(at + 1).map((two) => [one, two] as const));

  it('depend on these two alone: without the others they are the same', () => {
    for (const pair of pairs) {
      const alone = linkPlans(pair, settings);
      pair.forEach((plan, at) => {
        const other = `${String(pair[1 - at]?.id)}/`;
        const among = commitmentsOf(plan).map(({ elsewhere }) => elsewhere.filter(({ id }) => id.startsWith(other)));
        const found = alone[at];
        assert.deepEqual(found && commitmentsOf(found).map(({ elsewhere }) => elsewhere), among);
      });
    }
    assert.equal(pairs.length, 15);
  });
});

describe('the two 聊城 texts for children', () => {
  const main = plans.find(({ id }) => id === 'liaocheng-children-2021');
  const other = plans.find(({ id }) => id === 'liaocheng-children-2021-undated');
  assert.ok(main !== undefined && other !== undefined);

  it('are one plan, and the only one with two texts', () => {
    assert.deepEqual(
      plans.flatMap(({ id, textOf }) => (textOf === null ? [] : [[id, textOf]])),
      [[other.id, main.id]],
    );
  });

  // All 142 pairs were read: the texts number their goals and measures alike.
  it('have the same 62 goals and 80 measures, one by one, both ways', () => {
    const twins = commitmentsOf(main).map(({ id, twin }) => [id, twin]);
    assert.equal(twins.length, 62 + 80);
    assert.deepEqual(
      twins,
      commitmentsOf(main).map(({ id }) => [id, id.replace('-2021/', '-2021-undated/')]),
    );
    assert.deepEqual(
      commitmentsOf(other)
        .map(({ id, twin }) => [twin, id])
        .sort(),
      twins.toSorted(),
    );
  });

  it('have the same 31 paragraphs but one, which only the undated text has', () => {
    const paragraphs = (plan: Plan) =>
      plan.parts.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs));
    const pairs = paragraphs(main).map(({ id, twin }) => [id, twin]);
    assert.equal(pairs.length, 31);
    const alone = paragraphs(other).filter(({ twin }) => twin === null);
    assert.deepEqual(
      alone.map(({ lines, text }) => [lines, text.slice(0, 9)]),
      [[[365, 365], '坚持党的全面领导。']],
    );
    const back = paragraphs(other)
      .filter(({ twin }) => twin !== null)
      .map(({ id, twin }) => [twin, id]);
    assert.deepEqual(pairs, back);
  });

  it('have no other twins', () => {
    for (const plan of plans.filter((one) => one !== main && one !== other)) {
      for (const { id, twin } of commitmentsOf(plan)) assert.equal(twin, null, id);
    }
  });
});

function commitmentsOf({ domains }: Plan): (Goal | Measure)[] {
  return domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
}

function placeOf(id: string): { plan: Plan; commitment: Goal | Measure } {
  const place = places.get(id);
  assert.ok(place !== undefined, id);
  return place;
}

function isLinked({ from, to, kind }: Checked): boolean {
  if (kind === 'twin') return placeOf(from).commitment.twin === to;
  const leads = (one: string, two: string): boolean => placeOf(one).commitment[kind].some(({ id }) => id === two);
  return leads(from, to) || leads(to, from);
}

function domainId(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

function byScoreThenId(a: Kin, b: Kin): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
