/** A violated invariant, and the first of several. */
export interface Broken {
  /** The invariant, in a few words; findings with the same one are counted together. */
  invariant: string;
  detail: string;
}

/** What the first value violates that violates anything. */
export function firstOf<Value>(
  values: readonly Value[],
  find: (value: Value) => Broken | undefined,
): Broken | undefined {
  for (const value of values) {
    const broken = find(value);
    if (broken !== undefined) return broken;
  }
  return undefined;
}
