/**
 * Facts found in the words of a commitment, and similar items: computed, labelled as such, each with its words.
 */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Kin } from '../../model/kinship.ts';
import type { Commitment, CommitmentKind } from '../../model/commitment.ts';
import { diffTexts } from '../../text/diff/diffTexts.ts';
import { toOtherValues } from './otherValues.ts';
import type { OtherValues } from './otherValues.ts';
import type { Link } from '../../naming/links.ts';
import { formatLawTitle } from '../../naming/lawNames.ts';
import { commitmentNames } from '../../naming/names.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { toItemLink, toItemLinkInFull } from '../../naming/itemNames.ts';
import type { FindPlace, Place } from '../../corpus/places.ts';
import { searchQueryPath } from '../../naming/routes/siteRoutes.ts';
import { lawPath, topicPath } from '../../naming/routes/subjectRoutes.ts';
import type { GoalServed } from './answerers.ts';
import { toNationalFacts } from './nationalFacts.ts';
import { toTargetRows } from '../shared/targetRows.ts';
import type { ShownTarget } from '../shared/targetRows.ts';

interface MarkedText {
  /** Words in order; differing ones are marked. */
  runs: { text: string; mark: 'added' | 'removed' | null }[];
}

export interface MarkedLink extends Link, MarkedText {}

/** The same domain across plans, with the number of its plans. */
export interface DomainAcross extends Link {
  plans: number;
}

export interface CommitmentFacts {
  targets: ShownTarget[];
  /** The words of a deadline without a number, e.g. 到2030年; null when there is none. */
  deadline: string | null;
  /** For each indicator that other plans have too. */
  others: OtherValues[];
  /** The national targets of its indicators, and how its own stand to them. */
  national: string[];
  /** Documents cited and programmes named, each with its page, or if the registry does not list it, with a search for it. */
  laws: Link[];
  topics: Link[];
  /** Heading of the list of further related items: measures for a goal, goals for a measure. */
  relatedName: string;
  related: Link[];
  /** The most similar item of each other plan. */
  elsewhere: MarkedLink[];
  /** Further items of other plans with the same indicator. */
  sharing: Link[];
  /** The same item in another text of the same plan, as a redline; null when there is none. */
  twin: MarkedLink | null;
}

/** What the commitments of a kind serve, or are served by. */
export const counterparts: Record<CommitmentKind, CommitmentKind> = { goal: 'measure', measure: 'goal', task: 'goal' };

/** The facts of an item; `served` are the goals that the page names already. */
export function toCommitmentFacts(
  commitment: Commitment,
  place: Place,
  corpus: Pick<Corpus, 'findPlace' | 'names' | 'indicators' | 'nationalReferences'>,
  served: readonly GoalServed[],
): CommitmentFacts {
  const { findPlace: find, names, indicators } = corpus;
  const { text, targets, deadline, laws, topics, related, elsewhere, twin } = commitment;
  const other = twin === null ? null : find(twin);
  return {
    targets: toTargetRows(targets),
    deadline: deadline?.text ?? null,
    others: toOtherValues(targets, place.plan, indicators),
    national: toNationalFacts(targets, place, corpus),
    laws: [...new Map(laws.map((ref) => [ref.title, ref])).values()].map((ref) => ({
      label: formatLawTitle(ref),
      path: ref.law === null ? searchQueryPath(ref.title) : lawPath(ref.law),
    })),
    topics: unique(topics.map(({ topic }) => topic)).map((id) => ({
      label: names.topics.get(id) ?? id,
      path: topicPath(id),
    })),
    relatedName: commitmentNames[counterparts[kindOf(place)]],
    related: related
      .map(({ id }) => toItemLink(find(id)))
      .filter(({ path }) => !served.some(({ goal }) => goal.path === path)),
    elsewhere: elsewhere.filter(({ by }) => by === 'words').map((kin) => toKinLink(text, kin, find)),
    sharing: elsewhere.filter(({ by }) => by === 'indicator').map(({ id }) => toItemLinkInFull(find(id))),
    twin: other === null ? null : { ...toItemLinkInFull(other), runs: toRedline(text, commitmentOf(other).text) },
  };
}

/** The words of a similar item, with the differences marked. */
function toKinLink(text: string, { id }: Kin, find: FindPlace): MarkedLink {
  const place = find(id);
  const runs = diffTexts(text, commitmentOf(place).text).filter(({ kind }) => kind !== 'removed');
  return {
    ...toItemLinkInFull(place),
    runs: runs.map((run) => ({ text: run.text, mark: run.kind === 'added' && run.change !== 'form' ? 'added' : null })),
  };
}

function toRedline(before: string, after: string): MarkedText['runs'] {
  return diffTexts(before, after).map(({ kind, text }) => ({ text, mark: kind === 'same' ? null : kind }));
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
