/**
 * Finds the same commitment in other plans.
 *
 * Two goals, or two measures, of different plans are the same commitment when their words are similar enough. The
 * threshold is lower when other evidence supports the link; the figures were chosen on pairs read by hand
 * (tests/corpus/kinship), so that at least 95 of 100 links are right.
 */
import type { Kin } from '../../model/kinship.ts';
import type { Thresholds } from '../../model/kinshipThresholds.ts';
import type { Compares } from './companions.ts';
import { indexCandidates } from './pairCandidates.ts';
import type { ComparedCommitment } from './comparedCommitments.ts';
import { byScore, toScore } from '../../text/pairUp.ts';
import { likeness, toVectors } from './vectors.ts';
import { must } from '../../text/must.ts';

export interface Elsewhere {
  /** Links by id of the goal or measure; those without any are left out. */
  links: Map<string, Kin[]>;
  /** Number of pairs compared. */
  compared: number;
}

interface Best {
  other: number;
  score: number;
}

interface Found {
  other: ComparedCommitment;
  score: number;
}

/** For each commitment, the most similar one in every other text. */
type Bests = Map<string, Best>[];

/**
 * The links among goals, or among measures: for each, at most one per plan that its own `compares` with; all plans are
 * compared where it is left out.
 */
export function findElsewhere(
  commitments: readonly ComparedCommitment[],
  thresholds: Thresholds,
  compares: Compares = () => true,
): Elsewhere {
  const { bests, compared } = compare(commitments);
  const links = new Map<string, Kin[]>();
  commitments.forEach((commitment, at) => {
    const found = [...(bests[at]?.values() ?? [])].flatMap((best): Found[] => {
      const other = commitments[best.other];
      if (other === undefined || !compares(commitment.plan, other.plan)) return [];
      const mutual = bests[best.other]?.get(commitment.text)?.other === at;
      return best.score < thresholdFor(commitment, other, mutual, thresholds)
        ? []
        : [{ other, score: toScore(best.score) }];
    });
    const kin = onePerPlan(found).map(({ other, score }) => ({ id: other.id, score }));
    if (kin.length > 0) links.set(commitment.id, kin.sort(byScore));
  });
  return { links, compared };
}

function compare(commitments: readonly ComparedCommitment[]): { bests: Bests; compared: number } {
  const space = toVectors(commitments);
  const findCandidates = indexCandidates(
    space,
    commitments.map(({ plan }) => plan),
  );
  const idOf = (at: number): string => must(commitments[at], `commitment ${String(at)}`).id;
  const bests: Bests = commitments.map(() => new Map<string, Best>());
  const offer = (to: number, other: number, score: number): void => {
    const text = must(commitments[other], `commitment ${String(other)}`).text;
    const known = bests[to]?.get(text);
    const better =
      known === undefined || score > known.score || (score === known.score && idOf(other) < idOf(known.other));
    if (better) bests[to]?.set(text, { other, score });
  };
  let compared = 0;
  space.vectors.forEach((vector, at) => {
    for (const other of findCandidates(at)) {
      const score = likeness(vector, space.vectors[other] ?? vector);
      compared += 1;
      offer(at, other, score);
      offer(other, at, score);
    }
  });
  return { bests, compared };
}

/** When a plan is found in several of its texts, its main text wins, else the most similar. */
function onePerPlan(found: readonly Found[]): Found[] {
  const isMain = ({ other }: Found): number => (other.text === other.plan ? 1 : 0);
  const ranked = found.toSorted(
    (a, b) => isMain(b) - isMain(a) || b.score - a.score || (a.other.id < b.other.id ? -1 : 1),
  );
  return [...new Map(ranked.toReversed().map((one) => [one.other.plan, one])).values()];
}

function thresholdFor(a: ComparedCommitment, b: ComparedCommitment, mutual: boolean, thresholds: Thresholds): number {
  if (a.audience !== b.audience) return thresholds.audiences;
  if (a.topic === null || a.topic !== b.topic) return thresholds.topics;
  return mutual ? thresholds.mutual : thresholds.near;
}
