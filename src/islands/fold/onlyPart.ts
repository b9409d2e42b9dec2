/**
 * One part at a time: on a phone a page of folded parts is only short while they are not all open. What is folded is
 * what stands beside the opened part, and beside the parts that it is in; what those hold stays as it was.
 */

/** The details that a place of the page is in, itself included, innermost first. */
export function partsAround(place: Element): HTMLDetailsElement[] {
  const around: HTMLDetailsElement[] = [];
  for (let at: Element | null = place; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) around.push(at);
  }
  return around;
}

/** Folds the parts beside `kept`, the details around an opened one, innermost first; true if any was open. */
export function foldOthers(kept: readonly HTMLDetailsElement[], all: readonly HTMLDetailsElement[]): boolean {
  const others = all.filter((part) => {
    const around = part.parentElement?.closest<HTMLDetailsElement>('details.part') ?? null;
    const isBeside = around === null || kept.includes(around);
    return part.open && isBeside && !kept.includes(part) && kept[0]?.contains(part) !== true;
  });
  for (const part of others) part.open = false;
  return others.length > 0;
}

/** Runs a change of the page, after which `place` is where it was on the screen. */
export function keepInPlace(place: Element, change: () => void): void {
  const { top } = place.getBoundingClientRect();
  change();
  scrollBy(0, place.getBoundingClientRect().top - top);
}
