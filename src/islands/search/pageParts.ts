/** The elements of the search page that its script fills. The page names them by `data-part`. */

/** An element that the page must have; throws when it is missing. `getElement(page, 'form', HTMLFormElement)` */
export function getElement<Kind extends HTMLElement>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page has no ${selector}`);
  return found;
}

/** `getPart(page, 'status')` is the element with `data-part="status"`. */
export function getPart(within: ParentNode, name: string): HTMLElement {
  return getElement(within, `[data-part="${name}"]`, HTMLElement);
}

/** All elements with `data-part="to-results"` for `getParts(document, 'to-results')`. */
export function getParts(within: ParentNode, name: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
}

/** The value of `data-NAME`, which the page must have. */
export function getData(page: HTMLElement, name: string): string {
  const value = page.dataset[name];
  if (value === undefined) throw new Error(`the search page has no data-${name}`);
  return value;
}
