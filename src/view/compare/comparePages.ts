/** All pages that compare two plans, with their addresses; the reversed address of a pair redirects to its page. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPair } from '../../corpus/kinship/companions.ts';
import { shortPlanName } from '../../naming/names.ts';
import { pairDomainPath, pairPath } from '../../naming/routes/compareRoutes.ts';
import { sharedDomains, toPairDomainPage } from './pairDomainPage.ts';
import type { PairDomainPage } from './pairDomainPage.ts';
import { toPairPage } from './pairPage.ts';
import type { PairPage } from './pairPage.ts';
import { areTexts, pairsOf } from './pairs.ts';
import type { PlanPair } from './pairs.ts';
import { toTextRedline } from './redline/redline.ts';
import { departmentNamesOf, toChapters, toRedlineChapterPage, toRedlinePage } from './redlinePage.ts';
import type { RedlineChapter, RedlinePage } from './redlinePage.ts';

/** The reversed address of a pair. */
interface Reverse {
  title: string;
  path: string;
}

// A type, not an interface, because Astro requires parameters to be indexable by name.
type PairAddress = {
  plan: string;
  other: string;
};

// Each page is made when it is built: of all pairs together they would not fit into the memory of a large corpus.
export type OfPair<Page> = { params: PairAddress; props: { toPage: () => Page } };
export type OfDomain<Page> = { params: PairAddress & { domain: string }; props: { toPage: () => Page } };

export type WholePage =
  { type: 'plans'; body: PairPage } | { type: 'texts'; body: RedlinePage } | { type: 'reverse'; body: Reverse };

export type DomainPageOfPair =
  { type: 'plans'; body: PairDomainPage } | { type: 'texts'; body: RedlinePage } | { type: 'reverse'; body: Reverse };

/**
 * The page of every pair, and the redirect from its reversed address. `published` are the pairs that have a page already
 * and keep it, peers or not.
 */
export function toWholePages(corpus: Corpus, published: readonly PublishedPair[]): OfPair<WholePage>[] {
  return withPublished(pairsOf(corpus.texts), corpus, published).flatMap((pair): OfPair<WholePage>[] => {
    const { one, two } = pair;
    const toPage = (): WholePage =>
      areTexts(pair)
        ? { type: 'texts', body: toRedlinePage(pair, chaptersOf(pair, corpus)) }
        : { type: 'plans', body: toPairPage(pair, corpus) };
    const toBack = (): WholePage => ({ type: 'reverse', body: toReverse(pair, '', pairPath(one.id, two.id)) });
    return [
      { params: { plan: one.id, other: two.id }, props: { toPage } },
      { params: { plan: two.id, other: one.id }, props: { toPage: toBack } },
    ];
  });
}

/** The page of every domain that a pair shares, and the redirect from its reversed address; of the same pairs. */
export function toDomainPages(corpus: Corpus, published: readonly PublishedPair[]): OfDomain<DomainPageOfPair>[] {
  return withPublished(pairsOf(corpus.texts), corpus, published).flatMap((pair): OfDomain<DomainPageOfPair>[] => {
    const { one, two } = pair;
    return namedPages(pair, corpus).flatMap(({ domain, name, toPage }): OfDomain<DomainPageOfPair>[] => {
      const path = pairDomainPath(one.id, two.id, domain);
      return [
        { params: { plan: one.id, other: two.id, domain }, props: { toPage } },
        {
          params: { plan: two.id, other: one.id, domain },
          props: { toPage: () => ({ type: 'reverse', body: toReverse(pair, name, path) }) },
        },
      ];
    });
  });
}

/** The pairs and those of the published ones that are not among them, both plans of which are still here. */
function withPublished(
  pairs: readonly PlanPair[],
  { texts }: Corpus,
  published: readonly PublishedPair[],
): readonly PlanPair[] {
  const paired = new Set(pairs.flatMap(({ one, two }) => [`${one.id} ${two.id}`, `${two.id} ${one.id}`]));
  const further = published
    .filter((ids) => !paired.has(ids.join(' ')))
    .map((ids) => texts.filter(({ id }) => ids.includes(id)))
    .flatMap(([one, two]) => (one !== undefined && two !== undefined ? [{ one, two }] : []));
  return [...pairs, ...further];
}

interface NamedPage {
  domain: string;
  name: string;
  toPage: () => DomainPageOfPair;
}

function namedPages(pair: PlanPair, corpus: Corpus): NamedPage[] {
  if (areTexts(pair)) {
    const chapters = chaptersOf(pair, corpus);
    return chapters.map(({ id, name }, at) => ({
      domain: id,
      name,
      toPage: () => ({ type: 'texts', body: toRedlineChapterPage(pair, chapters, at) }),
    }));
  }
  const domains = sharedDomains(pair, corpus);
  return domains.map(({ topic, one }, at) => ({
    domain: topic,
    name: one.heading,
    toPage: () => ({ type: 'plans', body: toPairDomainPage(pair, domains, at, corpus) }),
  }));
}

function chaptersOf(pair: PlanPair, { departments }: Corpus): RedlineChapter[] {
  const named = [...departments.values()].map(({ department }) => department);
  return toChapters(pair, toTextRedline(pair.one, pair.two, departmentNamesOf(pair.one, named)));
}

function toReverse({ one, two }: PlanPair, name: string, path: string): Reverse {
  return { title: `${shortPlanName(two)}与${shortPlanName(one)}对照${name}`, path };
}
