/** Goals or measures of two plans in two columns: aligned ones with their differing words marked, then the rest. */
import { diffTexts } from '../../text/diff/diffTexts.ts';
import type { DiffRun } from '../../text/diff/run.ts';
import type { Link } from '../../naming/links.ts';
import { toItemLink } from '../../naming/itemNames.ts';
import { commitmentOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { Lines, Single } from './alignment.ts';

export interface MarkedWords {
  id: string;
  link: Link;
  /** Joined, they are the words; `marked` words are missing from the other side, punctuation aside. */
  runs: { text: string; marked: boolean }[];
}

interface PairBeside {
  one: MarkedWords;
  two: MarkedWords;
}

export interface SingleBeside {
  id: string;
  link: Link;
  words: string;
  /** The most similar one in the other plan, with the reason why it is not aligned; null when none is similar. */
  near: (Link & { reason: string }) | null;
}

export interface LinesBeside {
  pairs: PairBeside[];
  onlyOne: SingleBeside[];
  onlyTwo: SingleBeside[];
}

export function toLinesBeside({ pairs, onlyOne, onlyTwo }: Lines): LinesBeside {
  return {
    pairs: pairs.map(([one, two]) => toPairBeside(one, two)),
    onlyOne: onlyOne.map(toSingleBeside),
    onlyTwo: onlyTwo.map(toSingleBeside),
  };
}

function toPairBeside(one: Place, two: Place): PairBeside {
  const runs = diffTexts(commitmentOf(one).text, commitmentOf(two).text);
  return { one: toMarkedWords(one, runs, 'added'), two: toMarkedWords(two, runs, 'removed') };
}

/** One side of a redline: its runs without those of the other side. */
function toMarkedWords(place: Place, runs: readonly DiffRun[], other: 'added' | 'removed'): MarkedWords {
  const own = runs.filter(({ kind }) => kind !== other);
  return {
    id: commitmentOf(place).id,
    link: toItemLink(place),
    runs: own.map(({ kind, change, text }) => ({ text, marked: kind !== 'same' && change !== 'form' })),
  };
}

function toSingleBeside({ place, near }: Single): SingleBeside {
  const { id, text } = commitmentOf(place);
  return {
    id,
    link: toItemLink(place),
    words: text,
    near: near === null ? null : { ...toItemLink(near), reason: reasonFor(place, near) },
  };
}

function reasonFor(place: Place, near: Place): string {
  return place.domain.topic === near.domain.topic ? '已与更相近的一条对应' : '列在另一领域';
}
