/** The plan's own words in the page: what stands in `[data-plan-text]`, without what the site adds among them. */

/** The words of an element, as they stand in the plan. */
export function wordsIn(element: Node): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element || copy instanceof DocumentFragment) {
    for (const ours of copy.querySelectorAll('[data-ui]')) ours.remove();
  }
  return (copy.textContent ?? '').replace(/\s*\n\s*/g, '').trim();
}
