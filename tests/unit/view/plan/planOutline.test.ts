/** The outline of a plan: every page of its text once, in order, and of each domain its first goals. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toOutline } from '../../../../src/view/plan/planOutline.ts';
import { sectionPath } from '../../../../src/naming/routes/planRoutes.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedPlan, readPublishedPlans } from '../../../support/publishedPlans.ts';

describe('the outline of a plan', () => {
  for (const plan of readPublishedPlans()) {
    it(`${plan.id}: has every page of the text, in its order`, () => {
      const paths = toOutline(plan).flatMap(({ sections, domains }) => [...sections, ...domains]);
      assert.deepEqual(
        paths.map(({ path }) => path),
        plan.pages.map(({ slug }) => sectionPath(plan.id, slug)),
      );
    });
  }

  it('puts the heading that has no page above the domains', () => {
    const runs = toOutline(readPublishedPlan('liaocheng-children-2021'));
    assert.deepEqual(
      runs.map(({ heading, sections, domains }) => [heading, sections.length, domains.length]),
      [
        [null, 5, 0],
        ['四、发展领域、主要目标和策略措施', 0, 7],
        [null, 4, 0],
      ],
    );
  });

  it('shows two goals of a domain in full, and says what it has besides', () => {
    const plan = readPublishedPlan('liaocheng-children-2021');
    const [health] = toOutline(plan).flatMap(({ domains }) => domains);
    const { first, all, note } = must(health, 'domain of health');
    assert.deepEqual(
      first.map(({ words }) => words),
      plan.domains[0]?.goals.slice(0, 2).map(({ text }) => text),
    );
    assert.deepEqual([note, all], ['12 目标 · 14 措施', '读全部 12 项目标、14 项措施']);
  });

  it('shows measures by their headings where a domain has no goals, and nothing besides when that is all', () => {
    const plan = readPublishedPlan('liaocheng-children-2021');
    const domains = plan.domains.map((domain) => ({ ...domain, goals: [], measures: domain.measures.slice(0, 2) }));
    const [health] = toOutline({ ...plan, domains }).flatMap(({ domains: shown }) => shown);
    const { first, all } = must(health, 'domain of health');
    assert.deepEqual(
      [first.map(({ words }) => words), all],
      [domains[0]?.measures.map(({ heading }) => heading), null],
    );
  });
});
