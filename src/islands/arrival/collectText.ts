/** The words of a plan in an element as one string, with its offsets mapped back to places in the page. */

export interface CollectedText {
  /** Blocks are separated, so that no match runs from one into the next. */
  text: string;
  /** The ranges of [start, end), each within one text node; empty between blocks. */
  toRanges: (range: readonly [start: number, end: number]) => Range[];
}

const BLOCKS = 'p, li, h1, h2, h3, h4';
/** Reads as punctuation. */
const BETWEEN = '\n|\n';

/** Leaves out the site's own additions to the words, `data-ui`. */
export function collectText(element: Element): CollectedText {
  const places: { node: Text; start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement === null || node.parentElement.closest('[data-ui]') !== null)
      continue;
    const own = node.parentElement.closest(BLOCKS);
    if (own !== block && text !== '') text += BETWEEN;
    block = own;
    places.push({ node, start: text.length });
    text += node.data;
  }
  return { text, toRanges: ([start, end]) => places.flatMap((place) => toRange(place, start, end)) };
}

function toRange({ node, start: at }: { node: Text; start: number }, start: number, end: number): Range[] {
  const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
  if (from >= to) return [];
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [range];
}
