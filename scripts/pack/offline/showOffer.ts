/**
 * What the page of downloads says of the offline copy. It waits in templates: `data-offer="site"` is shown by the site once
 * there is a copy to offer, with its size; `data-offer="copy"` by the copy itself, which so depends on no size.
 */
import { attributeOf } from '../../site/htmlTree.ts';
import type { HtmlElement } from '../../site/htmlTree.ts';
import { applyEdits, placedElements, replaceElement } from './htmlEdits.ts';

/** Facts by the name of the element that states them, `<span data-fact="size"></span>`. */
export type Facts = Readonly<Record<string, string>>;

/** Whether the page has a place for the offer; that of a site built before there were copies has none. */
export function hasOffer(html: string): boolean {
  return findOffers(html, 'site').length > 0;
}

/** The page as the site offers the copy. */
export function offerCopy(html: string, facts: Facts): string {
  return applyEdits(
    html,
    findOffers(html, 'site').map((offer) => replaceElement(offer, show(html, offer, facts))),
  );
}

/** The page as it stands in the copy; one without offers as it is. */
export function withoutOffer(html: string): string {
  if (!html.includes(' data-offer=')) return html;
  return applyEdits(html, [
    ...findOffers(html, 'site').map((offer) => replaceElement(offer, '')),
    ...findOffers(html, 'copy').map((offer) => replaceElement(offer, show(html, offer, {}))),
  ]);
}

function findOffers(html: string, by: 'site' | 'copy'): HtmlElement[] {
  return placedElements(html).filter((element) => attributeOf(element, 'data-offer') === by);
}

/** The offer as a shown element, which can be found and filled again. */
function show(html: string, offer: HtmlElement, facts: Facts): string {
  const { startTag, endTag } = offer.sourceCodeLocation ?? {};
  if (!startTag || !endTag) throw new Error('an offer of the offline copy without an end');
  const inner = html.slice(startTag.endOffset, endTag.startOffset);
  const filled = Object.entries(facts).reduce(fill, inner);
  return `<section data-offer="${attributeOf(offer, 'data-offer') ?? ''}">${filled}</section>`;
}

function fill(html: string, [name, value]: [string, string]): string {
  return html.replace(new RegExp(`(<(\\w+)[^>]* data-fact="${name}"[^>]*>)[^<]*(?=</\\2>)`, 'u'), `$1${value}`);
}
