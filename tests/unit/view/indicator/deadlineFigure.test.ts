/** What is said of the deadlines of all plans, and of those of one page of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toAllDeadlines, toPlanDeadlines } from '../../../../src/view/indicator/deadlineFigure.ts';
import { toIndicatorIndex } from '../../../../src/view/indicator/indicatorIndex.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const { plans, counts } = corpus;

describe('the finding of deadlines', () => {
  it('states the targets of all plans, and of a plan', () => {
    const all = `${String(counts.plans)} 部规划的 ${String(counts.targets)} 个目标值里，写明年份的有`;
    assert.ok(toAllDeadlines(plans).finding.startsWith(all));
    assert.match(toPlanDeadlines(must(plans[0], 'a plan')).finding, /^本规划的 \d+ 个目标值/);
    assert.ok(toIndicatorIndex(corpus).deadlines.finding.startsWith(all));
  });

  it('counts no deadline that names no year', () => {
    const plan = must(plans[0], 'a plan');
    const [domain, ...others] = plan.domains;
    const [goal, ...goals] = must(domain, 'a domain').goals;
    const [undated, dated] = [null, 2031].map((year) => {
      const named = { ...must(goal, 'a goal'), deadline: { text: '长期坚持', year, month: null } };
      return toPlanDeadlines({
        ...plan,
        domains: [{ ...must(domain, 'a domain'), goals: [named, ...goals] }, ...others],
      });
    });
    assert.deepEqual(undated, toPlanDeadlines(plan));
    assert.notDeepEqual(dated, undated);
  });

  it('says that the numbers of a page are those of the page', () => {
    const { finding } = toIndicatorIndex({ ...corpus, plans: plans.slice(0, 2) }).deadlines;
    assert.match(finding, /^本页各规划的目标值（\d+ 个）里，写明年份的有/);
  });
});
