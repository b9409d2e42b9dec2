/** Props of the page of one commitment: the same page for goals, measures and tasks. */
import type { Corpus } from '../../corpus/corpus.ts';
import { findDomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { Place } from '../../corpus/places.ts';
import { sourceOf } from '../../corpus/publishedSources.ts';
import type { PlacedTypo } from '../../corpus/typos.ts';
import { commitmentsOf, listOf } from '../../model/commitment.ts';
import type { Commitment, CommitmentKind } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import { toCommitmentSentences } from './commitmentWords.ts';
import { counterparts, toCommitmentFacts } from './commitmentFacts.ts';
import type { CommitmentFacts } from './commitmentFacts.ts';
import { namesDepartments, toDuty } from './dutyLinks.ts';
import type { DutyLinks } from './dutyLinks.ts';
import { toCommitmentJsonLd } from '../shared/jsonLd.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toDomainLink, toPlanLink, toShortLink } from '../../naming/links.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { commitmentName, commitmentNames, excerpt, formatCount, shortPlanName } from '../../naming/names.ts';
import { toNeighbourLinks } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { placePath } from '../../naming/routes/itemRoutes.ts';
import { plansPath } from '../../naming/routes/planRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { domainPath } from '../../naming/routes/subjectRoutes.ts';
import { toWordsProof } from '../shared/proof.ts';
import type { Proof } from '../shared/proof.ts';
import { toSharedCommitment } from '../shared/shareLinks.ts';
import type { Shared } from '../shared/shareLinks.ts';
import { toSourceExcerpt } from '../shared/sourceExcerpt.ts';
import type { SourceExcerpt } from '../shared/sourceExcerpt.ts';
import type { Sentence } from '../shared/sentenceRuns.ts';

export interface CommitmentPage {
  head: PageHead;
  kind: CommitmentKind;
  /** e.g. 主要目标3. */
  name: string;
  plan: Link;
  domain: Link;
  sentences: Sentence[];
  /** The suspected slips in its words. */
  typos: readonly PlacedTypo[];
  /** A function that gives the path of a line of the source. */
  linePath: (line: number) => string;
  /** null when the plan names no departments for items of this kind. */
  duty: DutyLinks | null;
  source: SourceExcerpt;
  proof: Proof;
  report: { path: string; words: string; about: string };
  /** SHA-256 of the words, as UTF-8, and of the source file. */
  hashes: { words: string; file: string };
  /** Its place in the reading page. */
  placePath: string;
  /** The same domain across plans; null when it is unrecognised or only in this plan. */
  across: (Link & { plans: number }) | null;
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

/** `sha256` is that of the words of the commitment. */
export function toCommitmentPage(place: Place, neighbours: Neighbours, corpus: Corpus, sha256: string): CommitmentPage {
  const { sources, domains, typos: typosByText } = corpus;
  const { plan, domain } = place;
  const [kind, commitment] = [kindOf(place), commitmentOf(place)];
  const source = sourceOf(plan, sources);
  const name = commitmentName(kind, commitment.num);
  const typos = typosByText.get(commitment.id) ?? [];
  return {
    head: toHead(place, name),
    kind,
    name,
    plan: toPlanLink(plan),
    domain: toDomainLink(domain),
    sentences: toCommitmentSentences(place, typos),
    typos,
    linePath: (line) => sourceLinePath(source.id, line),
    duty: 'leads' in commitment && plan.domains.flatMap(commitmentsOf).some(isCharged) ? toDuty(commitment) : null,
    source: toSourceExcerpt(source, commitment.lines),
    report: { path: pathOf(place), words: commitment.text, about: name },
    proof: toWordsProof(source, commitment.slices, commitment.text),
    hashes: { words: sha256, file: source.sha256 },
    placePath: placePath(commitment.id),
    across: toAcross(findDomainAcrossPlans(domains, plan.audience, domain.topic)),
    facts: toCommitmentFacts(commitment, place, corpus),
    shared: toSharedCommitment(place, typos),
    siblings: listOf(domain, kind).map((sibling) => toShortLink(sibling, commitment.id)),
    counterparts: toCounterparts(kind, domain),
    ...toNeighbourLinks(place, neighbours),
  };
}

function toHead(place: Place, name: string): PageHead {
  const { plan, domain } = place;
  const { text } = commitmentOf(place);
  return {
    title: `${shortPlanName(plan)} ${domain.heading} ${name}`,
    description: excerpt(text, 100),
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
    jsonLd: toCommitmentJsonLd(plan, domain, name, text),
  };
}

function toAcross(across: DomainAcrossPlans | undefined): CommitmentPage['across'] {
  if (across === undefined || across.places.length < 2) return null;
  const { audience, topic, name, places } = across;
  return { label: name, path: domainPath(audience.id, topic.id), plans: places.length };
}

/** True for a commitment behind which the text names anyone. */
function isCharged(commitment: Commitment): boolean {
  return 'leads' in commitment && namesDepartments(commitment);
}

function toCounterparts(kind: CommitmentKind, domain: Domain): Link | null {
  const other = counterparts[kind];
  const found = listOf(domain, other);
  const [first] = found;
  return first === undefined
    ? null
    : { label: `${commitmentNames[other]} ${formatCount(found.length, '项')}`, path: placePath(first.id) };
}
