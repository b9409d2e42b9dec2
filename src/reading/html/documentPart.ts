/** The part of a page that holds its document: the smallest element that does, going in from the outside. */
import { isOfDocument, isTitle } from './documentLines.ts';
import type { LeftOutKind } from '../fileText.ts';
import type { Page, PageElement } from './page.ts';
import { toSums } from './sums.ts';

/** Elements that are lines, not parts of a page. */
const LINES = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'font', 'b', 'strong', 'pre']);
/** What stands beside the document in an element may be this share of it. */
const MOST_BESIDE = 0.25;

/**
 * The lines of that part: from this one, to before that one. `kinds` are the lines known to be of the page. Going in stops
 * where a line of the document would stay outside; a title may, it is looked for anyway.
 */
export function findDocumentPart(page: Page, kinds: readonly (LeftOutKind | undefined)[]): [from: number, to: number] {
  const children = Map.groupBy(page.elements, ({ parent }) => parent);
  const indexOf = new Map(page.elements.map((element, at) => [element, at]));
  const weights = page.lines.map(({ characters }, at) => (kinds[at] === undefined ? characters : 0));
  const sums = toSums(weights);
  const weigh = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  let part: [from: number, to: number] = [0, page.lines.length];
  let inside = children.get(-1) ?? [];
  while (inside.length > 0) {
    const [from, to] = part;
    const weighed = inside.map((element) => ({ element, weight: weigh(element.from, element.to) }));
    const heaviest = weighed.reduce((best, next) => (next.weight > best.weight ? next : best));
    const { element, weight } = heaviest;
    const beside = [...range(from, element.from), ...range(element.to, to)].filter((at) => weights[at] !== 0);
    const holds = beside.some((at) => isOfDocument(page.lines[at]?.text ?? '') && !isTitle(page.lines[at]?.text ?? ''));
    if (weight === 0 || holds || weigh(from, to) - weight > MOST_BESIDE * weigh(from, to)) break;
    inside = children.get(indexOf.get(element) ?? -1) ?? [];
    if (!isLine(element)) part = [element.from, element.to];
  }
  return part;
}

function isLine({ name }: PageElement): boolean {
  return LINES.has(name);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
