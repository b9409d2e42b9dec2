/** Peers: bounded, the nearest by place and indicators; what is made of pairs is made of peers, and of published pairs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCompanions } from '../../../src/corpus/kinship/companions.ts';
import { MOST_PEERS, peersOf, strangersOf } from '../../../src/corpus/peers.ts';
import type { PublishedPlan } from '../../../src/corpus/publishedPlans.ts';
import { findPublishedPairs } from '../../../src/naming/ledgerPairs.ts';
import { must } from '../../../src/text/must.ts';
import { toDomainPages, toWholePages } from '../../../src/view/compare/comparePages.ts';
import { pairsOf } from '../../../src/view/compare/pairs.ts';
import { readPublishedCorpus, readPublishedPlan } from '../../support/publishedPlans.ts';

const original = readPublishedPlan('yushu-children-2021');

/** A plan like the original, of the place with this code; with so many of its domains, and so of its indicators. */
function planAt(code: string, changes: Partial<PublishedPlan> = {}, domains = original.domains.length): PublishedPlan {
  const region = { ...original.region, code };
  return { ...original, id: `plan-${code}`, region, domains: original.domains.slice(0, domains), ...changes };
}

function idsOf(plans: readonly PublishedPlan[]): string[] {
  return plans.map(({ id }) => id.replace('plan-', ''));
}

const plan = planAt('220182');
/** Of its prefecture, its province, other provinces; the last with fewer indicators than the one before it. */
const near = ['220181', '220183', '220100'].map((code) => planAt(code));
const provincial = ['220281', '220381', '220481', '220200'].map((code) => planAt(code));
const far = [planAt('110101', {}, 1), planAt('120101'), planAt('130101')];
const all = [...far, ...provincial, ...near, plan];

describe('peers', () => {
  it('are at most eight: of the prefecture, of the province, of the level, then by indicators, in the given order', () => {
    assert.equal(MOST_PEERS, 8);
    const expected = ['120101', ...idsOf(provincial), ...idsOf(near)];
    assert.deepEqual(idsOf(peersOf(plan, all)), expected);
    assert.deepEqual(idsOf(peersOf(plan, all.toReversed())), expected.toReversed());
  });

  it('prefer the level where the province is the same', () => {
    const counties = Array.from({ length: 8 }, (_, at) => planAt(`22038${String(at)}`));
    assert.deepEqual(idsOf(peersOf(plan, [planAt('220500'), ...counties, plan])), idsOf(counties));
  });

  it('are other plans for the same audience in their main text, however few', () => {
    const second = planAt('220184', { textOf: 'plan-220181', otherText: true });
    const women = planAt('220185', { audience: 'women' });
    assert.deepEqual(idsOf(peersOf(plan, [...near, second, women, plan])), idsOf(near));
    assert.deepEqual(idsOf(strangersOf(plan, [...near, second, women, plan])), ['220185']);
    assert.deepEqual(idsOf(peersOf(second, [...near, second, plan])), ['220183', '220100', '220182']);
  });
});

describe('pairs', () => {
  it('are those of a plan and a peer of it, whichever has the other as its peer, in the order of the plans', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => planAt(`2201${String(at + 10)}`));
    const plans = [far[0], ...crowd].map((one) => must(one, 'plan'));
    const pairs = pairsOf(plans).map(({ one, two }) => `${one.id} ${two.id}`);
    const expected = plans.flatMap((one, at) =>
      plans
        .slice(at + 1)
        .filter((two) => peersOf(one, plans).includes(two) || peersOf(two, plans).includes(one))
        .map((two) => `${one.id} ${two.id}`),
    );
    assert.deepEqual(pairs, expected);
    assert.ok(pairs.length <= MOST_PEERS * plans.length);
    assert.ok(pairs.length < (plans.length * (plans.length - 1)) / 2);
  });

  it('keep their pages once they are published, peers or not, while both plans are here', () => {
    const all = readPublishedCorpus();
    const [one, two, peer] = ['liaocheng-women-2021', 'tengchong-children-2021', 'tengchong-women-2021'] as const;
    const corpus = { ...all, texts: all.texts.filter(({ id }) => new Set<string>([one, two, peer]).has(id)) };
    const published = [[one, two] as const, [one, 'gone'] as const, [peer, one] as const];
    const pathsOf = (pages: readonly { params: Record<string, string> }[]): string[] =>
      pages.map(({ params }) => Object.values(params).join(' '));
    const paired = [`${one} ${peer}`, `${peer} ${one}`];
    assert.deepEqual(pathsOf(toWholePages(corpus, published)), [...paired, `${one} ${two}`, `${two} ${one}`]);
    const domains = pathsOf(toDomainPages(corpus, published));
    assert.ok([`${one} ${peer} health`, `${one} ${two} health`].every((path) => domains.includes(path)));
  });

  it('are found in the addresses of the ledger, each once', () => {
    const lines = ['# Addresses', '/compare/a/', '/compare/a/data.json', '/compare/a/b/', '/compare/a/b/#health'];
    const ranges = ['/compare/b/a/', '/compare/c-2021/d-2021..2022/'];
    assert.deepEqual(findPublishedPairs([...lines, ...ranges]), [
      ['a', 'b'],
      ['c-2021', 'd-2021'],
      ['c-2021', 'd-2022'],
    ]);
  });
});

describe('kin', () => {
  it('are sought among peers, as many plans for others, and published pairs from either side', () => {
    const women = Array.from({ length: 9 }, (_, at) =>
      planAt(`22018${String(at)}`, { id: `women-${String(at)}`, audience: 'women' }),
    );
    const plans = [...all, ...women];
    const companionsOf = toCompanions(plans, [['plan-110101', 'plan-220182']]);
    const compared = plans.filter(({ id }) => companionsOf(plan.id).has(id)).map(({ id }) => id);
    assert.equal(compared.filter((id) => id.startsWith('women')).length, MOST_PEERS);
    assert.deepEqual(
      compared.filter((id) => id.startsWith('plan')).sort(),
      all
        .filter((one) => one !== plan)
        .map(({ id }) => id)
        .filter((id) => id !== 'plan-130101')
        .sort(),
    );
    assert.ok(companionsOf('plan-110101').has('plan-220182'));
    assert.ok(!companionsOf('plan-220182').has('plan-130101'));
  });
});
