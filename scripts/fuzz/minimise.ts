/** Shrinks a text as far as it still violates the same invariant. */

const MOST_TRIES = 4000;

/** The shortest text found, within some thousand tries, for which `holds` stays true. */
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
