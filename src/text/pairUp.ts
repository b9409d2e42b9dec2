/**
 * Pairs links one to one: the strongest first, then the strongest among those still free. Also rounds and sorts scores.
 */

export interface Pairable {
  a: string;
  b: string;
  score: number;
}

/** A choice of links of which no two share an end. Equal scores are taken in the order of their ids. */
export function pairUp<Link extends Pairable>(links: readonly Link[]): Link[] {
  const taken = new Set<string>();
  return links.toSorted(byStrength).filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

/** The score rounded to three digits: enough to rank by, and the same on any machine. */
export function toScore(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Highest first; ids decide between equals. */
export function byScore(a: { id: string; score: number }, b: { id: string; score: number }): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function byStrength(one: Pairable, two: Pairable): number {
  if (one.score !== two.score) return two.score - one.score;
  if (one.a !== two.a) return one.a < two.a ? -1 : 1;
  return one.b < two.b ? -1 : 1;
}
