/**
 * Alignment: pairs the tokens that two texts share, in order.
 *
 * It maximises the weight of the paired tokens minus a price for every change. Two changes with only a word or two of
 * common text between them therefore become one, and no single characters are left between changes. A change that
 * begins after punctuation is a little cheaper, so that whole phrases are removed.
 */
import { CHARACTER } from './diffTokens.ts';
import type { Token } from './diffTokens.ts';

/** Price of a change, in quarters of a character: common text must be longer than this to separate two changes. */
const CHANGE = 10;
const CHANGE_OF_PHRASE = 8;
/** The most cells a comparison may fill. Beyond that, the differing middle counts as one change. */
const MOST_CELLS = 4_000_000;
const IMPOSSIBLE = -(2 ** 29);

/** Pairs of indexes [before, after], ascending on both sides; blanks are never paired. */
export function align(before: readonly Token[], after: readonly Token[]): [number, number][] {
  const one = solid(before);
  const two = solid(after);
  const head = commonLength(one, two, (list, at) => list[at]);
  const tail = commonLength(one.slice(head), two.slice(head), (list, at) => list[list.length - 1 - at]);
  const middle = alignMiddle(one.slice(head, one.length - tail), two.slice(head, two.length - tail));
  const indexes: [number, number][] = [
    ...range(head, 0, 0),
    ...middle.map(([a, b]): [number, number] => [a + head, b + head]),
    ...range(tail, one.length - tail, two.length - tail),
  ];
  return indexes.map(([a, b]) => [one[a]?.at ?? 0, two[b]?.at ?? 0]);
}

interface Placed extends Token {
  at: number;
}

function solid(tokens: readonly Token[]): Placed[] {
  return tokens.map((token, at) => ({ ...token, at })).filter(({ weight }) => weight > 0);
}

type Pick = (list: readonly Placed[], at: number) => Placed | undefined;

function commonLength(one: readonly Placed[], two: readonly Placed[], pick: Pick): number {
  const most = Math.min(one.length, two.length);
  let length = 0;
  while (length < most && pick(one, length)?.key === pick(two, length)?.key) length += 1;
  return length;
}

function range(length: number, a: number, b: number): [number, number][] {
  return Array.from({ length }, (_, at) => [a + at, b + at]);
}

/** The tokens of one side as numbers, from index 1; index 0 is the place before the first token. */
interface Side {
  length: number;
  /** Equal for tokens that read the same. */
  keys: Int32Array;
  weights: Int32Array;
  /** The price of a change whose first token is this one. */
  prices: Int32Array;
}

/**
 * Two tables over all prefixes: the best score when the last tokens are paired, and when they are part of a change. A
 * cell depends only on its left, upper and diagonal neighbours, so the path is recovered from the scores themselves.
 */
function alignMiddle(before: readonly Placed[], after: readonly Placed[]): [number, number][] {
  const width = after.length + 1;
  const cells = (before.length + 1) * width;
  if (before.length === 0 || after.length === 0 || cells > MOST_CELLS) return [];
  const ids = new Map<string, number>();
  const [one, two] = [toSide(before, ids), toSide(after, ids)];
  const paired = new Int32Array(cells).fill(IMPOSSIBLE);
  const changed = new Int32Array(cells).fill(IMPOSSIBLE);
  paired[0] = 0;
  for (let a = 0; a <= one.length; a += 1) {
    const [key, price] = [one.keys[a], one.prices[a] ?? 0];
    for (let b = a === 0 ? 1 : 0; b <= two.length; b += 1) {
      const here = a * width + b;
      let best = IMPOSSIBLE;
      if (a > 0) best = Math.max(changed[here - width] ?? 0, (paired[here - width] ?? 0) - price);
      if (b > 0) best = Math.max(best, changed[here - 1] ?? 0, (paired[here - 1] ?? 0) - (two.prices[b] ?? 0));
      changed[here] = best;
      if (a === 0 || b === 0 || key !== two.keys[b]) continue;
      paired[here] = (two.weights[b] ?? 0) + Math.max(paired[here - width - 1] ?? 0, changed[here - width - 1] ?? 0);
    }
  }
  return retrace(one, two, paired, changed);
}

function retrace(one: Side, two: Side, paired: Int32Array, changed: Int32Array): [number, number][] {
  const width = two.length + 1;
  const isPaired = (cell: number): boolean => (paired[cell] ?? 0) >= (changed[cell] ?? 0);
  const pairs: [number, number][] = [];
  let [a, b] = [one.length, two.length];
  let inPair = isPaired(a * width + b);
  while (a > 0 || b > 0) {
    const here = a * width + b;
    if (inPair) {
      pairs.push([a - 1, b - 1]);
      a -= 1;
      b -= 1;
      inPair = isPaired(here - width - 1);
      continue;
    }
    const opensUp = a > 0 && (paired[here - width] ?? 0) - (one.prices[a] ?? 0) === changed[here];
    const up = opensUp || (a > 0 && changed[here - width] === changed[here]);
    inPair = up ? opensUp : changed[here - 1] !== changed[here];
    if (up) a -= 1;
    else b -= 1;
  }
  return pairs.reverse();
}

function toSide(tokens: readonly Placed[], ids: Map<string, number>): Side {
  const side: Side = {
    length: tokens.length,
    keys: new Int32Array(tokens.length + 1),
    weights: new Int32Array(tokens.length + 1),
    prices: new Int32Array(tokens.length + 1),
  };
  tokens.forEach(({ key, weight }, at) => {
    const id = ids.get(key) ?? ids.size + 1;
    ids.set(key, id);
    side.keys[at + 1] = id;
    side.weights[at + 1] = weight;
    const previous = tokens[at - 1]?.weight ?? 0;
    side.prices[at + 1] = previous < CHARACTER ? CHANGE_OF_PHRASE : CHANGE;
  });
  return side;
}
