/** Pages of what grows with the plans: bounded, by place, each plan on one of them, and no published anchor is lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublishedPlan } from '../../../../src/corpus/publishedPlans.ts';
import { must } from '../../../../src/text/must.ts';
import { MOST_PLANS, partPlans, toPageHead, toPaging } from '../../../../src/view/shared/paging/planPages.ts';
import { compareParts, toCompareIndex } from '../../../../src/view/compare/compareIndex.ts';
import { listedPairs } from '../../../../src/view/compare/pairs.ts';
import { lawParts, toPageOfLaw } from '../../../../src/view/subject/lawPages.ts';
import { keepTargets } from '../../../../src/view/shared/paging/partedTargets.ts';
import { toIndicatorPages } from '../../../../src/view/indicator/indicatorPages.ts';
import { toPageOfTopic, topicParts } from '../../../../src/view/subject/topicPages.ts';
import { readPublishedCorpus, readPublishedPlan } from '../../../support/publishedPlans.ts';

const original = readPublishedPlan('yushu-children-2021');

/** Plans of so many places, two in each, half of the places in another province. */
function plansOf(places: number): PublishedPlan[] {
  return Array.from({ length: places }, (_, at) => {
    const far = at >= places / 2;
    const code = `${far ? '37' : '22'}01${String(10 + at)}`;
    const named = { slug: `place-${'abcdefghijklmnopqrst'.charAt(at)}`, shortName: `第${String(at)}处` };
    const region = { ...original.region, ...named, code, province: far ? '山东省' : '吉林省' };
    return ['one', 'two'].map((name) => ({ ...original, id: `${name}-${code}`, region }));
  }).flat();
}

describe('parts of plans', () => {
  it('are one while they are few, and then bounded, in order, no place in two', () => {
    assert.equal(partPlans(plansOf(MOST_PLANS / 2)).length, 1);
    assert.deepEqual(partPlans([]), [[]]);
    const plans = plansOf(15);
    const parts = partPlans(plans);
    assert.deepEqual(parts.flat(), plans);
    assert.ok(parts.every(({ length }) => length <= MOST_PLANS));
    const placed = parts.flatMap((part, at) => part.map(({ region }) => `${region.code} ${String(at)}`));
    assert.equal(new Set(placed).size, 15);
  });

  it('keep a place together that has more plans than a page', () => {
    const { region } = original;
    const many = Array.from({ length: MOST_PLANS + 2 }, (_, at) => ({ ...original, id: String(at), region }));
    assert.deepEqual(
      partPlans([...many, ...plansOf(1)]).map(({ length }) => length),
      [MOST_PLANS + 2, 2],
    );
  });
});

describe('paging', () => {
  const parts = partPlans(plansOf(12));
  const anchorsOf = ({ region }: PublishedPlan): string[] => [region.slug];

  it('is nothing for one page', () => {
    assert.equal(toPaging({ path: '/x/', parts: parts.slice(0, 1), anchorsOf, publishedAt: () => [] }, 0), null);
  });

  it('names all pages by their places, and says where a published anchor went', () => {
    const published = ['place-a', 'place-l', 'other'];
    const paging = toPaging({ path: '/x/', parts, anchorsOf, publishedAt: () => published }, 0);
    assert.deepEqual(paging?.pages, [
      { label: '第1页：吉林省第0处—第3处', path: '/x/' },
      { label: '第2页：吉林省、山东省', path: '/x/2/' },
      { label: '第3页：山东省第8处—第11处', path: '/x/3/' },
    ]);
    assert.deepEqual(paging.moved, [{ id: 'place-l', link: { label: '第11处在第3页', path: '/x/3/#place-l' } }]);
    assert.deepEqual(
      toPaging({ path: '/x/', parts, anchorsOf, publishedAt: () => published }, 2)?.moved.map(({ id }) => id),
      ['place-a'],
    );
  });

  it('keeps published anchors of what only other pages have, and nothing on a page that is whole', () => {
    const whole = '<main><p id="there"></p></main>';
    const parted = '<main><p id="there"></p><nav class="paging"><ul></ul></nav></main><nav></nav>';
    assert.equal(keepTargets(whole, ['there', 'numbers']), whole);
    assert.equal(
      keepTargets(parted, ['there', 'numbers']),
      '<main><p id="there"></p><nav class="paging"><ul></ul><span id="numbers"></span></nav></main><nav></nav>',
    );
  });

  it('gives a further page its own title', () => {
    const head = { title: '近视', description: '', breadcrumbs: [] };
    assert.deepEqual([toPageHead(head, 0).title, toPageHead(head, 2).title], ['近视', '近视（第3页）']);
  });
});

describe('comparisons of many plans', () => {
  // Peers are the eight nearest; a tenth of the text keeps the comparison of 24 plans quick.
  const plans = plansOf(12).map((plan) => ({ ...plan, domains: plan.domains.slice(0, 1) }));
  const corpus = { ...readPublishedCorpus(), plans, texts: plans };

  it('list each plan and each pair on one page', () => {
    const pages = compareParts(corpus).map((_, at) => toCompareIndex(corpus, at));
    const gaps = pages.flatMap(({ gaps: own }) => own.map(({ path }) => path));
    const pairs = pages.flatMap(({ groups }) => groups.flatMap((group) => group.pairs.map(({ path }) => path)));
    assert.deepEqual([gaps.length, new Set(gaps).size], [24, 24]);
    assert.deepEqual([pairs.length, new Set(pairs).size], [listedPairs(plans).length, listedPairs(plans).length]);
    assert.ok(pages.every(({ gaps: own }) => own.length <= MOST_PLANS));
  });
});

describe('a law cited in many plans', () => {
  const entry = must(
    readPublishedCorpus().laws.find(({ places }) => places.some(({ plan }) => plan.id === original.id)),
    'law',
  );
  const cited = entry.places.filter(({ plan }) => plan.id === original.id);
  const plans = plansOf(9);
  const grown = { ...entry, places: plans.flatMap((plan) => cited.map((one) => ({ ...one, plan }))), inOtherTexts: [] };

  it('has each plan on one page, with the counts of all on every page', () => {
    const pages = lawParts(grown).map((_, at) => toPageOfLaw(grown, at, () => []));
    assert.equal(pages.length, 3);
    assert.deepEqual(
      pages.flatMap((page) => page.plans.map(({ id }) => id)),
      plans.map(({ id }) => id),
    );
    assert.ok(pages.every(({ counts }) => counts[0] === '18 部规划'));
  });
});

describe('a topic in many plans', () => {
  const corpus = readPublishedCorpus();
  const entry = must(
    corpus.topics.find(({ topic }) => topic.id === 'myopia'),
    'topic',
  );
  const places = entry.places.filter(({ plan }) => plan.id === original.id);
  const plans = plansOf(12);
  /** The last plan does not treat it. */
  const treating = plans.slice(0, -2);
  const grown = {
    ...entry,
    inOtherTexts: [],
    places: treating.flatMap((plan) => places.map((one) => ({ ...one, plan }))),
  };
  const content = { corpus: { plans, indicators: corpus.indicators }, audiences: [], publishedAt: () => [] };

  it('has each place on one page, with the counts of all on every page', () => {
    const pages = topicParts(grown, plans).map((_, at) => toPageOfTopic(grown, at, content));
    assert.equal(pages.length, 3);
    const shown = pages.flatMap(({ regions }) => regions.map(({ id }) => id));
    assert.deepEqual(shown, [...new Set(treating.map(({ region }) => `in-${region.slug}`))]);
    assert.ok(pages.every(({ counts }) => counts[0] === '22 部规划'));
    assert.deepEqual(
      pages.map(({ silent }) => silent.map(({ label }) => label)),
      [[], [], ['第11处']],
    );
  });
});

describe('an indicator of many plans', () => {
  const corpus = readPublishedCorpus();
  const plans = plansOf(12).map((plan, at) => ({ ...plan, code: `p${String(at)}` }));
  /** The targets of the original plan in each of them; in every second one half as high. */
  const grow = (entry: (typeof corpus.indicators)[number]): typeof entry => {
    const own = entry.targets.filter(({ place }) => place.plan.id === original.id);
    const targets = plans.flatMap((plan, at) =>
      own.map(({ target, place }) => {
        const value = typeof target.value === 'number' && at % 2 === 1 ? target.value / 2 : target.value;
        return { target: { ...target, value }, place: { ...place, plan } };
      }),
    );
    return { ...entry, targets, inOtherTexts: [] };
  };
  const lastPlan = must(plans.at(-1), 'last plan');
  const singleTargets = corpus.singleTargets.map(({ target, place }) => ({
    target,
    place: { ...place, plan: lastPlan },
  }));
  const grown = { ...corpus, plans, indicators: corpus.indicators.map(grow), singleTargets };
  const pagesOf = (id: string): ReturnType<ReturnType<typeof toIndicatorPages>[number]>[] => {
    const entry = must(
      grown.indicators.find(({ indicator }) => indicator.id === id),
      id,
    );
    return toIndicatorPages(entry, grown).map((toPage) => toPage());
  };

  it('has each plan on one page, in its table, on its line and in its family', () => {
    const pages = pagesOf('infant-mortality-rate');
    assert.equal(pages.length, 3);
    assert.deepEqual(
      pages.flatMap(({ rows }) => rows.map(({ planCode }) => planCode)).sort(),
      plans.map(({ code }) => code).sort(),
    );
    assert.deepEqual(
      pages.map(({ rail, family }) => [rail?.plans.length, family?.plans.length]),
      pages.map(({ rows }) => [rows.length, rows.length]),
    );
    assert.ok(pages.every(({ rows }) => rows.length <= MOST_PLANS));
  });

  it('names a related target without an entry on the page of its plan alone', () => {
    const named = pagesOf('childcare-places-per-1000').map(({ related }) => related.map(({ name }) => name?.label));
    assert.ok(named.length > 1);
    assert.deepEqual(
      named.map((names) => names.includes('3岁以下婴幼儿入托比例')),
      named.map((_, at) => at === named.length - 1),
    );
  });

  it('says on every page what holds of all, and names no more than a few of them', () => {
    const [first, ...others] = pagesOf('infant-mortality-rate');
    assert.match(first?.rail?.finding ?? '', /^24 部规划口径一致：要求最高的是[^、]+、[^、]+、[^、]+等 12 部规划（/);
    assert.ok(others.every(({ rail, ranked }) => rail?.finding === first?.rail?.finding && ranked === first?.ranked));
    assert.deepEqual(
      [first, ...others].map((page) => page?.head.title),
      ['', '（第2页）', '（第3页）'].map((end) => `婴儿死亡率：各地目标值${end}`),
    );
  });

  it('is one page while the plans are few', () => {
    const entry = must(corpus.indicators[0], 'indicator');
    assert.deepEqual(
      toIndicatorPages(entry, corpus).map((toPage) => toPage().paging),
      [null],
    );
  });
});
