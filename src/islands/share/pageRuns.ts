/**
 * The text of a page in runs, as a browser searches it: a run ends with its block, and where an element with a box of
 * its own stands among the words (a line number, the printed number of an item). Where such an element stands within an
 * inline one, as a line number within a sentence, Chromium ends the run that follows with that inline element too.
 */

export interface PageRun {
  nodes: Text[];
  /** False for the site's own words. */
  words: boolean;
}

const unread = 'script, style, noscript, template';

/** All runs below an element, in order; `sheet` is the element with words of a plan. */
export function readRuns(root: Element, sheet: Element): PageRun[] {
  const runs: PageRun[] = [];
  let box: Element | null = null;
  /** What the last element with a box of its own stands in, until the text leaves it. */
  let around = root.parentElement;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      if (node instanceof Element && isBox(node)) {
        box = null;
        around = node.parentElement;
      }
      continue;
    }
    const parent = node.parentElement;
    if (parent === null || parent.closest(unread) !== null) continue;
    const own = boxOf(parent);
    if (around?.contains(node) === false) {
      box = null;
      around = null;
    }
    const run = runs[runs.length - 1];
    if (run !== undefined && own === box) run.nodes.push(node);
    else runs.push({ nodes: [node], words: sheet.contains(node) && parent.closest('[data-ui]') === null });
    box = own;
  }
  return runs;
}

export function textOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
}

function boxOf(element: Element): Element {
  let box = element;
  while (!isBox(box) && box.parentElement !== null) box = box.parentElement;
  return box;
}

function isBox(element: Element): boolean {
  return element.matches('[data-ui]') || !/^(?:inline|contents|ruby)$/u.test(getComputedStyle(element).display);
}
