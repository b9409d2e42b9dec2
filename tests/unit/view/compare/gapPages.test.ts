/** The pages of a plan beside its peers: one today, several by domains where they write much. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GapPage } from '../../../../src/view/compare/gapPage.ts';
import { toGapPages } from '../../../../src/view/compare/gapPage.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus, readPublishedPlan } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const id = 'yushu-children-2021';
const plan = readPublishedPlan(id);

/** The pages with every domain of all plans so many times as long as it is. */
function pagesOf(times: number, published: readonly string[] = []): GapPage[] {
  const texts = corpus.texts.map((text) => ({
    ...text,
    domains: text.domains.map((domain) => ({
      ...domain,
      measures: Array.from({ length: times }, () => domain.measures).flat(),
    })),
  }));
  const grown = { ...corpus, texts };
  const own = must(
    texts.find((text) => text.id === id),
    id,
  );
  return toGapPages(own, grown, (path) => (path === `/compare/${id}/` ? published : [])).map((toPage) => toPage());
}

describe('a plan beside its peers', () => {
  it('has one page today, with everything', () => {
    for (const text of corpus.texts) {
      const pages = toGapPages(text, corpus, () => []);
      assert.equal(pages.length, 1, text.id);
    }
    const [page] = toGapPages(plan, corpus, () => []).map((toPage) => toPage());
    assert.equal(page?.paging, null);
    assert.deepEqual(
      page.parts.map(({ path }) => path),
      [...page.domains.map((domain) => `#${domain.id}`), '#unseen-indicators', '#own-indicators', '#topics'],
    );
  });

  it('has several where they write much: each domain once, with ways to all parts', () => {
    const [whole] = pagesOf(1);
    const pages = pagesOf(3, ['health', 'topics']);
    assert.ok(pages.length > 1);
    assert.deepEqual(
      pages.flatMap(({ domains }) => domains.map((domain) => domain.id)),
      whole?.domains.map((domain) => domain.id),
    );
    pages.forEach((page, at) => {
      assert.equal(page.overview === null, at > 0);
      const own = page.parts.filter(({ path }) => path.startsWith('#')).map(({ path }) => path.slice(1));
      const here = page.domains.map((domain) => domain.id);
      assert.deepEqual(own, at === 0 ? [...here, 'unseen-indicators', 'own-indicators', 'topics'] : here);
      assert.equal(page.paging?.number, at + 1);
    });
    const elsewhere = pages[1]?.domains[0]?.id ?? '';
    assert.equal(
      pages[0]?.parts.find(({ path }) => path.endsWith(`#${elsewhere}`))?.path,
      `/compare/${id}/2/#${elsewhere}`,
    );
    assert.equal(pages[1]?.parts.at(-1)?.path, `/compare/${id}/#topics`);
  });
});
