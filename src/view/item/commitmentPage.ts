/** Props of the page of one commitment: the same page for goals, measures and tasks. */
import type { Corpus } from '../../corpus/corpus.ts';
import { findDomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { Place } from '../../corpus/places.ts';
import { sourceOf } from '../../corpus/publishedSources.ts';
import type { PlacedTypo } from '../../corpus/typos.ts';
import { listOf } from '../../model/commitment.ts';
import type { CommitmentKind } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import { toCommitmentSentences } from './commitmentWords.ts';
import { toCommitmentAlternates } from './commitmentFiles.ts';
import { counterparts, toCommitmentFacts } from './commitmentFacts.ts';
import type { CommitmentFacts, DomainAcross } from './commitmentFacts.ts';
import { toAnswerers } from './answerers.ts';
import type { Answerers } from './answerers.ts';
import { toDocumentLine } from '../shared/documentLine.ts';
import type { DocumentLine } from '../shared/documentLine.ts';
import { toCommitmentJsonLd } from '../shared/jsonLd.ts';
import { cardTitleLength } from '../shared/pageHead.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toDomainLink, toPlanLink, toShortLink } from '../../naming/links.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { formatItemName, formatItemTitle, itemName } from '../../naming/itemNames.ts';
import type { ItemName } from '../../naming/itemNames.ts';
import { commitmentNames, excerpt, formatCount, shortPlanName } from '../../naming/names.ts';
import { toNeighbourLinks } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { cardPath, placePath } from '../../naming/routes/itemRoutes.ts';
import { plansPath } from '../../naming/routes/planRoutes.ts';
import { sourceHashesPath, sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { domainPath } from '../../naming/routes/subjectRoutes.ts';
import { toWordsProof } from '../shared/proof.ts';
import type { Proof } from '../shared/proof.ts';
import { toSharedCommitment } from '../shared/shareLinks.ts';
import type { Shared } from '../shared/shareLinks.ts';
import { toSourceExcerpt } from '../shared/sourceExcerpt.ts';
import type { SourceExcerpt } from '../shared/sourceExcerpt.ts';
import type { Sentence } from '../shared/sentenceRuns.ts';
import type { Reported } from '../shared/errorReport.ts';

export interface CommitmentPage {
  head: PageHead;
  kind: CommitmentKind;
  name: ItemName;
  plan: Link;
  domain: Link;
  document: DocumentLine;
  sentences: Sentence[];
  /** The suspected slips in its words. */
  typos: readonly PlacedTypo[];
  /** A function that gives the path of a line of the source. */
  linePath: (line: number) => string;
  answerers: Answerers;
  source: SourceExcerpt;
  proof: Proof;
  report: Reported;
  /** Where its fingerprint and that of the source file stand. */
  hashesPath: string;
  /** Its place in the reading page. */
  placePath: string;
  /** The same domain across plans; null when it is unrecognised or only in this plan. */
  across: DomainAcross | null;
  facts: CommitmentFacts;
  shared: Shared;
  /** The commitments of its kind in its domain. */
  siblings: CommitmentLink[];
  /**
   * For a goal, the place of the measures of its domain in the reading page; for a measure or task, of the goals; null
   * when there are none.
   */
  counterparts: Link | null;
  previous: Link | null;
  next: Link | null;
}

/** The page of a commitment; `neighbours` are those of its kind. */
export function toCommitmentPage(place: Place, neighbours: Neighbours, corpus: Corpus): CommitmentPage {
  const { sources, domains, typos: typosByText } = corpus;
  const { plan, domain } = place;
  const [kind, commitment] = [kindOf(place), commitmentOf(place)];
  const source = sourceOf(plan, sources);
  const typos = typosByText.get(commitment.id) ?? [];
  const answerers = toAnswerers(place, corpus.findPlace);
  return {
    head: toHead(place),
    kind,
    name: itemName(place),
    plan: toPlanLink(plan),
    domain: toDomainLink(domain),
    document: toDocumentLine(plan),
    sentences: toCommitmentSentences(place, typos),
    typos,
    answerers,
    linePath: (line) => sourceLinePath(source.id, line),
    source: toSourceExcerpt(source, commitment.lines),
    report: { path: pathOf(place), version: place.plan.version, words: commitment.text, about: formatItemName(place) },
    proof: toWordsProof(source, commitment.slices, commitment.text),
    hashesPath: sourceHashesPath(source.id),
    placePath: placePath(commitment.id),
    across: toAcross(findDomainAcrossPlans(domains, plan.audience, domain.topic)),
    facts: toCommitmentFacts(commitment, place, corpus, answerers.served),
    shared: toSharedCommitment(place, typos),
    siblings: listOf(domain, kind).map((sibling) => toShortLink(sibling, commitment.id)),
    counterparts: toCounterparts(kind, domain),
    ...toNeighbourLinks(neighbours),
  };
}

function toHead(place: Place): PageHead {
  const { plan, domain } = place;
  const name = formatItemName(place);
  const { text } = commitmentOf(place);
  return {
    title: formatItemTitle(place, cardTitleLength),
    description: excerpt(text, 100),
    card: cardPath(pathOf(place)),
    paper: 'one-sheet',
    breadcrumbs: [
      { label: '规划', path: plansPath },
      { ...toPlanLink(plan), label: shortPlanName(plan) },
      toDomainLink(domain),
      { label: name, path: null },
    ],
    metadata: {
      ArticleTitle: `${plan.displayTitle} ${domain.heading} ${name}`,
      ...(plan.issued?.by ? { ContentSource: plan.issued.by } : {}),
    },
    jsonLd: [toCommitmentJsonLd(plan, domain, name, text)],
    alternates: toCommitmentAlternates(pathOf(place)),
  };
}

function toAcross(across: DomainAcrossPlans | undefined): CommitmentPage['across'] {
  if (across === undefined || across.places.length < 2) return null;
  const { audience, topic, name, places } = across;
  return { label: name, path: domainPath(audience.id, topic.id), plans: places.length };
}

function toCounterparts(kind: CommitmentKind, domain: Domain): Link | null {
  const other = counterparts[kind];
  const found = listOf(domain, other);
  const [first] = found;
  return first === undefined
    ? null
    : { label: `${commitmentNames[other]} ${formatCount(found.length, '项')}`, path: placePath(first.id) };
}
