/** Random choices determined by a seed: the same seed gives the same choices on any machine. */

export interface Random {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  /** True with a probability of 1 in `times`. */
  oneIn: (times: number) => boolean;
  /** One of the values; throws when there are none. */
  pick: <Value>(values: readonly Value[]) => Value;
}

/** Choices determined by a seed and the number of the run, so that any run can be repeated alone. */
export function randomFor(seed: number, run: number): Random {
  let state = mix(mix(seed) ^ run);
  const below = (limit: number): number => {
    state = (state + 0x9e3779b9) | 0;
    return Math.floor((mix(state) / 2 ** 32) * limit);
  };
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('There is nothing to pick from');
      return values[below(values.length)] as (typeof values)[number];
    },
  };
}

/** The finaliser of MurmurHash3: every input bit changes about half of the output bits. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
