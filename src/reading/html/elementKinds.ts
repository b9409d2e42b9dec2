/** What the names of elements say about the lines in them. */
import type { LeftOutKind } from '../fileText.ts';
import { isOfDocument } from './documentLines.ts';
import { kindOfElement } from './pageWords.ts';
import type { Page } from './page.ts';
import { toSums } from './sums.ts';

/** A part with more of the page than this is the page, whatever its name says. */
const MOST = 0.4;
/** So is one with this many lines of a document. */
const DOCUMENT_LINES = 4;

/** For each line what its outermost telling element makes of it; undefined where none does. */
export function kindsByElement({ elements, lines }: Page): (LeftOutKind | undefined)[] {
  const sums = toSums(lines.map(({ characters }) => characters));
  const ofDocument = toSums(lines.map(({ text, linked }) => (linked === 0 && isOfDocument(text) ? 1 : 0)));
  const all = sums.at(-1) ?? 0;
  const kinds: (LeftOutKind | undefined)[] = lines.map(() => undefined);
  let done = 0;
  for (const { name, hints, from, to } of elements) {
    if (from < done || from === to) continue;
    const kind = kindOfElement(name, hints);
    const within = (list: number[]): number => (list[to] ?? 0) - (list[from] ?? 0);
    if (kind === undefined || within(sums) > MOST * all || within(ofDocument) >= DOCUMENT_LINES) continue;
    kinds.fill(kind, from, to);
    done = to;
  }
  return kinds;
}
