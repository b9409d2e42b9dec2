/**
 * Bags of n-grams → vectors of unit length, so that the similarity of two texts is their dot product.
 *
 * An n-gram weighs ln((n + 1) / f) where f of n bags contain it: an n-gram in every text counts for almost nothing, one
 * in just two texts counts most. N-gram ids are assigned in the order of the bags, so the same bags give the same
 * vectors.
 */

export interface Bag {
  /** The n-grams, each with its multiplicity; called once and not kept. */
  grams: () => ReadonlyMap<string, number>;
  /** Whether the bag counts towards n; a further text of a plan already counted does not. */
  counted: boolean;
}

export interface Vector {
  /** Ids of the n-grams, ascending. */
  grams: Int32Array;
  /** Their weights, in the same order; the squares add up to 1. */
  weights: Float64Array;
}

export interface VectorSpace {
  vectors: Vector[];
  /** In how many counted bags each n-gram occurs, by its id; at least 1. */
  frequencies: Int32Array;
}

/** The vectors of the bags, in their order. */
export function toVectors(bags: readonly Bag[]): VectorSpace {
  const ids = new Map<string, number>();
  const vectors = bags.map((bag) => toFactors(bag.grams(), ids));
  const frequencies = countFrequencies(bags, vectors, ids.size);
  const total = bags.filter(({ counted }) => counted).length;
  for (const { grams, weights } of vectors) {
    let squares = 0;
    grams.forEach((id, at) => {
      const weight = (weights[at] ?? 1) * Math.log((total + 1) / (frequencies[id] ?? 1));
      weights[at] = weight;
      squares += weight * weight;
    });
    const length = Math.sqrt(squares) || 1;
    weights.forEach((weight, at) => (weights[at] = weight / length));
  }
  return { vectors, frequencies };
}

/** The similarity of two texts: 0 when they share no n-gram, 1 when their n-grams are the same; symmetric. */
export function likeness(a: Vector, b: Vector): number {
  let product = 0;
  let here = 0;
  let there = 0;
  while (here < a.grams.length && there < b.grams.length) {
    const difference = (a.grams[here] ?? 0) - (b.grams[there] ?? 0);
    if (difference === 0) product += (a.weights[here] ?? 0) * (b.weights[there] ?? 0);
    if (difference <= 0) here += 1;
    if (difference >= 0) there += 1;
  }
  return Math.min(product, 1);
}

/** A vector whose weights are still the multiplicities of its n-grams. */
function toFactors(grams: ReadonlyMap<string, number>, ids: Map<string, number>): Vector {
  const order = Array.from(grams, ([gram, factor]) => ({ id: idOf(gram, ids), factor })).sort((a, b) => a.id - b.id);
  return { grams: Int32Array.from(order, ({ id }) => id), weights: Float64Array.from(order, ({ factor }) => factor) };
}

function idOf(gram: string, ids: Map<string, number>): number {
  const known = ids.get(gram);
  if (known !== undefined) return known;
  ids.set(gram, ids.size);
  return ids.size - 1;
}

function countFrequencies(bags: readonly Bag[], vectors: readonly Vector[], size: number): Int32Array {
  const frequencies = new Int32Array(size);
  bags.forEach(({ counted }, at) => {
    if (!counted) return;
    for (const id of vectors[at]?.grams ?? []) frequencies[id] = (frequencies[id] ?? 0) + 1;
  });
  return frequencies.map((frequency) => Math.max(frequency, 1));
}
