/**
 * Recall and precision of a plan's targets against its labels, and the share of correct fields.
 *
 * A target is found when item, value, unit and year agree and its span overlaps the label's quote. If several do, the
 * one with the label's indicator is taken first.
 */
import type { Plan } from '../../../src/model/plan.ts';
import type { Target } from '../../../src/model/target.ts';
import { withoutBlanks } from '../../../src/text/blank.ts';
import type { Label, Labels } from './labels.ts';

export const FIELDS = [
  'indicator',
  'scope',
  'comparator',
  'unit',
  'per',
  'year',
  'baseline',
  'type',
  'direction',
  'polarity',
  'modality',
  'written',
] as const;

interface Pair {
  id: string;
  label: Label;
  target: Target;
}

export interface Score {
  labels: number;
  targets: number;
  pairs: Pair[];
  missed: { id: string; label: Label }[];
  surplus: { id: string; target: Target }[];
}

interface Item {
  id: string;
  text: string;
  targets: Target[];
}

/** The goals and measures of a plan. */
export function itemsOf({ domains }: Plan): Item[] {
  return domains.flatMap(({ goals, measures }): Item[] => [...goals, ...measures]);
}

/** The match between the targets of a plan and its labels. */
export function scoreTargets(items: Item[], { items: labelled }: Labels): Score {
  const score: Score = { labels: 0, targets: 0, pairs: [], missed: [], surplus: [] };
  for (const { id, text, targets } of items) {
    const labels = labelled.find((entry) => entry.id === id)?.targets ?? [];
    score.labels += labels.length;
    score.targets += targets.length;
    const open = new Set(targets);
    const waiting = takePairs(id, text, labels, open, score, (label, target) => sameField(label, target, 'indicator'));
    const missed = takePairs(id, text, waiting, open, score, () => true);
    score.missed.push(...missed.map((label) => ({ id, label })));
    score.surplus.push(...[...open].map((target) => ({ id, target })));
  }
  return score;
}

/** True when a field is right; indicators are compared without blanks. */
export function sameField(label: Label, target: Target, field: (typeof FIELDS)[number]): boolean {
  if (field === 'indicator') return withoutBlanks(label.indicator) === withoutBlanks(target.indicator);
  return JSON.stringify(label[field]) === JSON.stringify(target[field]);
}

/** Pairs labels with open targets that fit; returns the remaining labels. */
function takePairs(
  id: string,
  text: string,
  labels: Label[],
  open: Set<Target>,
  score: Score,
  fits: (label: Label, target: Target) => boolean,
): Label[] {
  return labels.filter((label) => {
    const target = [...open].find((candidate) => agrees(text, label, candidate) && fits(label, candidate));
    if (target === undefined) return true;
    open.delete(target);
    score.pairs.push({ id, label, target });
    return false;
  });
}

function agrees(text: string, label: Label, target: Target): boolean {
  const same = (['value', 'unit', 'year'] as const).every(
    (key) => JSON.stringify(label[key]) === JSON.stringify(target[key]),
  );
  return same && placesOf(text, label.quote).some(([start, end]) => start < target.span[1] && target.span[0] < end);
}

function placesOf(text: string, quote: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push([at, at + quote.length]);
  return places;
}
