/** The routes of src/pages as patterns of addresses. */

/**
 * A pattern for the addresses of a route. `plans/[plan]/` // => /^\/plans\/[^/]+\/$/; `[...form]` matches any number of
 * segments.
 */
export function toPattern(route: string): RegExp {
  const steps = route.replace(/([^/])$/, '$1/').replace(/\[\.{3}\w+\]\//g, '(.+/)?');
  return new RegExp(`^/${steps.replace(/\[\w+\]/g, '[^/]+')}$`);
}
