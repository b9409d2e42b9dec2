/** Changes of an HTML page in the places of its tags, so that whatever is not changed keeps every character. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { elementsIn } from '../../site/htmlTree.ts';
import type { HtmlElement } from '../../site/htmlTree.ts';

/** What stands from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The elements of a page with their places, those in templates too. */
export function placedElements(html: string): HtmlElement[] {
  return withTemplates(elementsIn(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true })));
}

function withTemplates(elements: HtmlElement[]): HtmlElement[] {
  return elements.flatMap((element) =>
    isTemplate(element) ? [element, ...withTemplates(elementsIn(element.content))] : [element],
  );
}

function isTemplate(element: HtmlElement): element is DefaultTreeAdapterTypes.Template {
  return 'content' in element;
}

/** The page after all edits; they may stand in any order, and none within another. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let done = 0;
  const parts = [...edits]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, text }) => {
      if (start < done) throw new Error(`two edits at ${String(start)}`);
      const before = html.slice(done, start);
      done = end;
      return [before, text];
    });
  return [...parts, html.slice(done)].join('');
}

/** Gives an attribute that the element has another value. */
export function setAttribute(element: HtmlElement, name: string, value: string): Edit {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (place === undefined) throw new Error(`<${element.tagName}> has no place for ${name}`);
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return { start: place.startOffset, end: place.endOffset, text: `${name}="${escaped}"` };
}

/** Puts something else in the place of an element; '' removes it. */
export function replaceElement(element: HtmlElement, text: string): Edit {
  const { startOffset: start, endOffset: end } = placeOf(element);
  return { start, end, text };
}

/** Puts something before an element. */
export function insertBefore(element: HtmlElement, text: string): Edit {
  const { startOffset: start } = placeOf(element);
  return { start, end: start, text };
}

function placeOf(element: HtmlElement): { startOffset: number; endOffset: number } {
  const place = element.sourceCodeLocation;
  if (!place) throw new Error(`<${element.tagName}> has no place in the page`);
  return place;
}
