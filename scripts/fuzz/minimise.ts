/** Shrinking: the least of a text that still breaks the same invariant. */

const MOST_TRIES = 4000;

/** A text from which nothing can be left out, as far as some thousand tries tell, without losing what `holds`. */
export function minimise(text: string, holds: (candidate: string) => boolean): string {
  let tries = 0;
  let least = text;
  const tryWithout = (from: number, to: number): boolean => {
    tries += 1;
    const candidate = least.slice(0, from) + least.slice(to);
    if (tries > MOST_TRIES || !holds(candidate)) return false;
    least = candidate;
    return true;
  };
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let changed = true;
    while (changed && tries <= MOST_TRIES) {
      changed = false;
      for (let from = 0; from < least.length;) {
        if (tryWithout(from, Math.min(from + size, least.length))) changed = true;
        else from += size;
      }
    }
  }
  return least;
}
