/** Departments that lead or share goals, and departments named together: counted here straight from the goals. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allDuties, dutiesIn, indexDuties, partnersOf } from '../../../src/corpus/duties.ts';
import { commitmentOf } from '../../../src/corpus/places.ts';
import type { DutyPlace } from '../../../src/corpus/places.ts';
import type { Duty } from '../../../src/model/duty.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { must } from '../../../src/text/must.ts';
import { contentFolder } from '../../support/corpus.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const { plans, texts, goals, departments, regions, allottingRegions } = readPublishedCorpus();
const { departments: registered, regions: places } = readRegistry(contentFolder);
const ofPlans = goals.filter(({ plan }) => !plan.otherText);

describe('duties', () => {
  it('are every goal that names the department, in the order of the texts', () => {
    for (const [id, duties] of departments) {
      const { led, shared, named } = allDuties(duties);
      const leads = goals.filter(({ goal }) => goal.leads.some(({ department }) => department === id));
      const shares = goals.filter(({ goal }) => goal.responsibles.some(({ department }) => department === id));
      assert.deepEqual([idsOf(led), idsOf(shared)], [idsOf(leads), idsOf(shares)], id);
      assert.deepEqual(
        idsOf(named),
        goals.filter((place) => leads.includes(place) || shares.includes(place)).map(({ goal }) => goal.id),
      );
    }
    assert.ok(departments.size > 40);
  });

  it('exist only for departments that a goal names', () => {
    assert.ok([...departments.values()].every((duties) => allDuties(duties).named.length > 0));
  });

  it('keep a second text of a plan apart', () => {
    const second = texts.filter(({ otherText }) => otherText);
    assert.equal(second.length, 1);
    for (const duties of departments.values()) {
      assert.ok([...duties.led, ...duties.shared].every(({ plan }) => !plan.otherText));
      const own = second.flatMap((text) => dutiesIn(text, duties).named);
      assert.deepEqual(idsOf(duties.inOtherTexts.named), idsOf(own));
    }
  });

  it('hold the domains whose heading names a department, beside its goals', () => {
    const [id, { named }] = must([...departments][0], 'a department');
    const [place] = named.filter(({ plan }) => !plan.otherText);
    const reference = { text: '某局', department: id };
    const plan = must(
      plans.find(({ id: planId }) => planId === place?.plan.id),
      'its plan',
    );
    const charged = {
      ...plan,
      domains: plan.domains.map((domain, at) =>
        at === 1 ? { ...domain, duty: { leads: [reference], responsibles: [], collective: null } } : domain,
      ),
    };
    const found = must(indexDuties([charged], registered, places).get(id), id);
    assert.deepEqual(
      found.domains.map(({ place: { domain }, leads }) => [domain.id, leads]),
      [[plan.domains[1]?.id, true]],
    );
    assert.deepEqual(idsOf(found.named), idsOf(must(indexDuties([plan], registered, places).get(id), id).named));
  });

  it('of a department that is not registered throw', () => {
    assert.throws(() => indexDuties(plans, [], []), /registered department liaocheng\//);
  });
});

describe('partners', () => {
  it('are all that a goal names beside it, with every goal that names both, most first', () => {
    for (const [id, duties] of departments) {
      const partners = partnersOf(duties, departments);
      for (const { duties: other, goals: common } of partners) {
        const both = ofPlans.filter(({ goal }) => names(goal, id) && names(goal, other.department.id));
        assert.deepEqual(idsOf(common), idsOf(both));
      }
      const all = [...departments.keys()].filter(
        (other) => other !== id && duties.named.some((place) => names(commitmentOf(place), other)),
      );
      assert.deepEqual(new Set(partners.map((partner) => partner.duties.department.id)), new Set(all));
      const sizes = partners.map(({ goals: common }) => common.length);
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
    }
  });
});

describe('regions', () => {
  it('hold every plan and every department once, by code', () => {
    assert.deepEqual(new Set(regions.flatMap((region) => region.plans)), new Set(plans));
    assert.equal(regions.flatMap((region) => [...region.plans, ...region.otherTexts]).length, texts.length);
    assert.equal(regions.flatMap((region) => region.departments).length, departments.size);
    const codes = regions.map(({ region }) => region.code);
    assert.deepEqual(codes, codes.toSorted());
  });

  it('are assigning regions exactly when a plan names departments', () => {
    assert.deepEqual(
      allottingRegions.map(({ region }) => region.slug),
      ['liaocheng'],
    );
  });
});

function names({ leads, responsibles }: Duty, id: string): boolean {
  return [...leads, ...responsibles].some(({ department }) => department === id);
}

function idsOf(places: readonly DutyPlace[]): string[] {
  return places.map((place) => commitmentOf(place).id);
}
