/** The pairs of characters by which terms are looked up. Nothing is imported here: a script that comes early has it. */

/** The overlapping pairs of characters of a term; one character is itself. `toBigrams('近视率') // => ['近视', '视率']` */
export function toBigrams(term: string): string[] {
  if (term.length < 2) return [term];
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(at, at + 2));
}
