/** The plan's own words in the page: the content of `[data-plan-text]` without the site's additions. */

/** The words of an element, as in the plan. */
export function wordsIn(element: Node): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element || copy instanceof DocumentFragment) {
    for (const ours of copy.querySelectorAll('[data-ui]')) ours.remove();
  }
  return (copy.textContent ?? '').replace(/\s*\n\s*/g, '').trim();
}
