/**
 * The document of a web page among what stands around it. A line stays unless something says that it is of the page: its
 * words, the name of its element, links that make up its part of the page, or its place outside the part with the
 * document. In that part nothing is left out between two lines of the document for its words alone.
 */
import { isNumbered } from './documentLines.ts';
import { kindOfWords } from './pageWords.ts';
import { findDocumentPart } from './documentPart.ts';
import { kindsByElement } from './elementKinds.ts';
import { findMetadata } from './metadata.ts';
import type { Page, PageLine, Verdict } from './page.ts';
import { findPageTitle } from './pageTitle.ts';

/** Lines at either end of the document's part that may be of the page by their words alone. */
const EDGE = 16;
const MOSTLY = 0.6;

/** The verdict on each line of a page, in order. */
export function findMainText(page: Page): Verdict[] {
  const metadata = findMetadata(page.lines);
  const byElement = kindsByElement(page).map((kind, at): Verdict => (metadata[at] === true ? 'metadata' : kind));
  const own = page.lines.map((line, at) => byElement[at] ?? kindOfWords(line.text) ?? kindOfLinks(line));
  const [from, to] = findDocumentPart(page, own);
  const inPart = page.lines.map((line, at): Verdict => {
    if (at < from || at >= to) return own[at] ?? 'surroundings';
    const atEdge = at - from < EDGE || to - at <= EDGE;
    return byElement[at] ?? (atEdge ? kindOfWords(line.text) : undefined) ?? kindOfLinks(line);
  });
  return findPageTitle(page, inPart);
}

/** A line of links is navigation, unless it says what documents say: the table of contents of a page links too. */
function kindOfLinks({ text, linked, characters }: PageLine): Verdict {
  return linked > MOSTLY * characters && !isNumbered(text) && !/附件|附表/u.test(text) ? 'navigation' : undefined;
}
