/** What readers and crawlers are told of changes: the feed, and the days of the site map. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublishedPlan } from '../../../../src/corpus/publishedPlans.ts';
import type { Editions } from '../../../../src/model/planEdition.ts';
import { toFeed } from '../../../../src/view/data/feed.ts';
import { lastChange } from '../../../../src/view/data/lastChange.ts';

const editions: Editions = {
  'yushu-children-2021': { added: '2026-11-30', changed: '2026-11-30', version: '000000000001' },
  'tengchong-women-2021': { added: '2026-11-30', changed: '2026-12-05', version: '000000000002' },
};
const site = new URL('https://zhigui.example');

describe('the last change of a page', () => {
  const pages: { is: string; path: string; day: string | undefined }[] = [
    { is: 'that of its plan', path: '/plans/yushu-children-2021/health/goal-1/', day: '2026-11-30' },
    { is: 'the later one of two plans', path: '/compare/yushu-children-2021/tengchong-women-2021/', day: '2026-12-05' },
    { is: 'the last of all for a page of all plans', path: '/indicators/', day: '2026-12-05' },
    { is: 'not known for prose', path: '/method/', day: undefined },
  ];
  for (const { is, path, day } of pages) it(`is ${is}`, () => assert.equal(lastChange(path, editions), day));

  it('is not known before anything is published', () => assert.equal(lastChange('/', {}), undefined));
});

describe('the feed', () => {
  const region = { province: '吉林省', name: '榆树市' };
  const plans = ['yushu-children-2021', 'tengchong-women-2021', 'new-plan'].map(
    (id) => ({ id, displayTitle: `规划 <${id}>`, region }) as PublishedPlan,
  );
  const corrections = [
    { date: '2026-12-03', address: '/plans/yushu-children-2021/', wrong: '错 & 误', changed: '改了' },
  ];
  const feed = toFeed({ plans, editions, corrections }, site);

  it('tells of plans when they are published, of changes and of corrections, the newest first', () => {
    assert.deepEqual(
      feed.items.map(({ title, date }) => [title, date.toISOString().slice(0, 16)]),
      [
        ['数据更新：规划 <tengchong-women-2021>', '2026-12-04T16:00'],
        ['更正：错 & 误', '2026-12-02T16:00'],
        ['新收：规划 <yushu-children-2021>', '2026-11-29T16:00'],
        ['新收：规划 <tengchong-women-2021>', '2026-11-29T16:00'],
      ],
    );
  });

  it('gives every entry an address of its own', () => {
    const ids = feed.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => id?.startsWith('https://zhigui.example/')));
  });

  it('was changed when its newest entry was, not when it was built', () => {
    assert.match(feed.atom1(), /<updated>2026-12-04T16:00:00\.000Z<\/updated>\s*<generator>/);
  });
});
