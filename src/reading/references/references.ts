/** Character references of HTML in a text that is otherwise plain. */
import { decodeHTML } from 'entities';
import type { PageText } from '../html/readHtml.ts';
import { newLeftOut } from '../leftOut.ts';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/g;

/**
 * The text with each reference replaced by the character it names; a name that HTML does not know stays.
 * `decodeReferences('6&permil;').text // => '6‰'`
 */
export function decodeReferences(source: string): PageText {
  const list = newLeftOut();
  const text = source.replace(REFERENCE, (reference) => {
    const decoded = decodeHTML(reference);
    if (decoded !== reference) list.add('character-reference', reference, reference.length - decoded.trim().length);
    return decoded;
  });
  return { text, leftOut: list.entries() };
}
