/** What is asked of a page of folded parts, within the page. */

/** An anchor in each of at most `most` folded parts or groups of rows, from the first to the last of the page. */
export function foldedAnchors(most: number): string[] {
  const folds = [...document.querySelectorAll('main details.part, tbody[data-fold]')];
  const anchors = folds.flatMap((fold) => {
    const own = [fold, ...fold.querySelectorAll('[id]')].filter(
      (one) => one.id !== '' && !one.querySelector('[id]') && !one.matches('.visually-hidden'),
    );
    return own.slice(-1).map(({ id }) => id);
  });
  const step = Math.max(1, Math.ceil(anchors.length / most));
  return [...new Set(anchors.filter((_, at) => at % step === 0 || at === anchors.length - 1))];
}

/** Goes to an anchor of the page that it has not gone to last, and waits until the page has heard of it. */
export function followAnchor(id: string): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = `#${id}`;
  });
}

/**
 * Opens by hand one thing after the other that opens: gives the height of the page at its highest, and how far a heading
 * moved on the screen when it was pressed.
 */
export function openOneByOne(): { highest: number; moved: number } {
  let [highest, moved] = [0, 0];
  for (const handle of document.querySelectorAll<HTMLElement>('main summary, tbody[data-fold] button')) {
    const fold = handle.parentElement;
    const isOpen = fold instanceof HTMLDetailsElement ? fold.open : handle.ariaExpanded === 'true';
    if (isOpen || !handle.checkVisibility() || handle.closest('.tools')) continue;
    handle.scrollIntoView({ block: 'center' });
    const { top } = handle.getBoundingClientRect();
    handle.click();
    moved = Math.max(moved, Math.abs(handle.getBoundingClientRect().top - top));
    highest = Math.max(highest, document.documentElement.scrollHeight);
  }
  return { highest, moved };
}
