/** Numbers that pages state, held against the counts: a second text counted as a plan is a fault. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toSitePage } from '../../../scripts/site/readSite.ts';
import { proveCounts } from '../../../scripts/verify/proveCounts.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const { texts, counts } = readPublishedCorpus();

function faultsOf(body: string): string[] {
  const { path, numbers } = toSitePage('/x/', `<!doctype html><html><body>${body}</body></html>`);
  return proveCounts([{ path, numbers }], texts, counts);
}

describe('numbers of a page', () => {
  for (const [body, why] of [
    ['<p>4 地 6 部规划，947 条目标和措施</p>', 'the whole corpus'],
    ['<p>425 项主要目标，522 项策略措施</p>', 'goals and measures'],
    ['<p>4 部规划，52 项主要目标</p>', 'a domain across plans'],
    ['<p>62 项主要目标</p>', 'a second text by itself'],
    ['<p>282 个目标值</p><p>点名43个部门</p>', 'targets and departments'],
    ['<p>国家卫生健康委员会等199个部门</p>', 'the makers of a document, whose name it is'],
    [
      '<p data-plan-text>建成99个部门</p><p class="plan-words">7 部规划</p>',
      'words of plans state nothing of the site',
    ],
  ] as const) {
    it(`may be those of ${why}`, () => {
      assert.deepEqual(faultsOf(body), []);
    });
  }

  for (const [body, why] of [
    ['<p>7 部规划</p>', 'a second text is no plan'],
    ['<p>1,089 条目标和措施</p>', 'its goals and measures are counted twice'],
    ['<p>487 项主要目标</p>', 'its goals are'],
    ['<p>602 项策略措施</p>', 'its measures are'],
    ['<p>64 项主要目标</p>', 'its goals in a domain are'],
    ['<p>329 个目标值</p>', 'its targets are'],
    ['<p>255 个目标值</p>', 'its targets among those of an audience are'],
    ['<p>点名45个部门</p>', 'bodies that only it names are'],
  ] as const) {
    it(`may not be ${body.replace(/<[^>]+>/g, '')}: ${why}`, () => {
      assert.equal(faultsOf(body).length, 1);
    });
  }
});
