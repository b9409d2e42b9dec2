/** Tables of numbered rows on a page: a line for each row, as in toNumberedRows. */
import { toNumberedRows } from '../numberedRows.ts';
import type { Page, PageElement, PageLine } from './page.ts';

/** A longer table is the page, laid out; looking into each of many within one another would take the square of the time. */
const MOST_LINES = 2000;

/** A row that is to be one line. */
interface JoinedRow {
  from: number;
  to: number;
  text: string;
}

/** The page with such rows joined. */
export function joinNumberedRows(page: Page): Page {
  const rows = findRows(page);
  if (rows.length === 0) return page;
  const rowAt = new Map(rows.map((row) => [row.from, row]));
  const lines: PageLine[] = [];
  const places: number[] = [];
  for (let at = 0; at < page.lines.length;) {
    const row = rowAt.get(at);
    const end = row?.to ?? at + 1;
    const joined = joinLines(page.lines.slice(at, end), row?.text);
    places.push(...Array<number>(end - at).fill(lines.length));
    if (joined !== undefined) lines.push(joined);
    at = end;
  }
  places.push(lines.length);
  const placeOf = (at: number): number => places[at] ?? lines.length;
  const elements = page.elements.map((element) => moveTo(element, placeOf));
  return { ...page, elements, lines };
}

/** A cell of a joined row holds its line, the others of the row hold none of their own. */
function moveTo(element: PageElement, placeOf: (at: number) => number): PageElement {
  return { ...element, from: placeOf(element.from), to: placeOf(element.to) };
}

function findRows({ elements, lines }: Page): JoinedRow[] {
  const children = Map.groupBy(elements.keys(), (at) => elements[at]?.parent ?? -1);
  const within = (at: number, names: RegExp): number[] =>
    (children.get(at) ?? []).flatMap((child) => (names.test(elements[child]?.name ?? '') ? [child] : []));
  return elements.flatMap(({ name, from: first, to: end }, at): JoinedRow[] => {
    if (name !== 'table' || end - first > MOST_LINES) return [];
    const groups = [at, ...within(at, /^(?:tbody|thead|tfoot)$/)];
    const rows = groups.flatMap((group) => within(group, /^tr$/)).filter((row) => hasLines(elements[row]));
    const cells = rows.map((row) =>
      within(row, /^t[dh]$/).map((cell) => {
        const { from = 0, to = 0 } = elements[cell] ?? {};
        return lines.slice(from, to).map(({ text }) => text);
      }),
    );
    const texts = toNumberedRows(cells) ?? [];
    return texts.map((text, row) => {
      const { from = 0, to = 0 } = elements[rows[row] ?? -1] ?? {};
      return { from, to, text };
    });
  });
}

function hasLines(element: PageElement | undefined): boolean {
  return element !== undefined && element.to > element.from;
}

function joinLines(lines: readonly PageLine[], text: string | undefined): PageLine | undefined {
  const [first] = lines;
  if (first === undefined || text === undefined) return first;
  const sum = (measure: (line: PageLine) => number): number => lines.reduce((all, line) => all + measure(line), 0);
  return {
    text,
    block: first.block,
    characters: sum(({ characters }) => characters),
    linked: sum(({ linked }) => linked),
  };
}
