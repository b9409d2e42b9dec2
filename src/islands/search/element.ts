/** An element that the page must have. */
export function getElement<Kind extends HTMLElement>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page has no ${selector}`);
  return found;
}
