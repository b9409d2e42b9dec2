/**
 * The page as its scripts show it. Messengers send the article unseen (`visibility: hidden`) and show it once it is drawn:
 * where the page has no document otherwise, what is unseen is read too.
 */
import { isOfDocument } from './documentLines.ts';
import { parsePage } from './parsePage.ts';
import type { Page } from './page.ts';

/** So many lines of a document are one. */
const FEWEST = 4;

/** The lines of a page, with those that only a script shows where they are its document. */
export function parseSeenPage(source: string): Page {
  const page = parsePage(source);
  if (hasDocument(page) || page.leftOut.every(({ kind }) => kind !== 'hidden')) return page;
  const whole = parsePage(source, true);
  return hasDocument(whole) ? whole : page;
}

function hasDocument({ lines }: Page): boolean {
  return lines.filter(({ text, linked }) => linked === 0 && isOfDocument(text)).length >= FEWEST;
}
