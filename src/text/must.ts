/** Values that an invariant guarantees. */

/**
 * The value itself; throws, naming it, when it is missing. For guarantees of the program itself, never for what a
 * text may lack.
 *
 * must(plansById.get('yushu-children-2021'), 'plan yushu-children-2021') // => the plan
 * must(undefined, 'plan yushu-children-2022') // throws: There is no plan yushu-children-2022.
 */
export function must<Value>(value: Value, what: string): NonNullable<Value> {
  if (value === undefined || value === null) throw new Error(`There is no ${what}.`);
  return value;
}
