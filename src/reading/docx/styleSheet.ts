/** Styles of a Word file, as far as they decide what is printed: numbers of lists, and text that is hidden. */
import { childOf, childrenOf, isOn, numberOf, valueOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';

/** What a paragraph or its style says about its number. */
export interface ListPlace {
  /** Id of the list; 0 takes the number away. */
  list: number | undefined;
  /** Level from 0. */
  level: number | undefined;
}

export interface Style {
  id: string;
  place: ListPlace;
  /** Whether its text is hidden; undefined when nothing is said. */
  hidden: boolean | undefined;
  basedOn: string | undefined;
}

export interface StyleSheet {
  /** The style and those it is based on, nearest first; the default style of paragraphs when the id is undefined. */
  paragraphStyles(id: string | undefined): Style[];
  /** The same of characters; empty when the id is undefined. */
  characterStyles(id: string | undefined): Style[];
}

const LONGEST_CHAIN = 40;

/** The styles of `word/styles.xml`; a file without it has none. */
export function readStyleSheet(root: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  for (const element of childrenOf(root, 'w:style')) {
    const style = toStyle(element);
    styles.set(style.id, style);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault && element.attributes['w:type'] === 'paragraph') usual ??= style.id;
  }
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let next = id; next !== undefined && found.length < LONGEST_CHAIN;) {
      const style = styles.get(next);
      if (style === undefined || found.includes(style)) break;
      found.push(style);
      next = style.basedOn;
    }
    return found;
  };
  return {
    paragraphStyles: (id) => chain(id !== undefined && styles.has(id) ? id : usual),
    characterStyles: chain,
  };
}

/** The place in a list that the properties of a paragraph name. */
export function readListPlace(properties: XmlElement | undefined): ListPlace {
  const place = childOf(properties, 'w:numPr');
  return { list: numberOf(place, 'w:numId'), level: numberOf(place, 'w:ilvl') };
}

function toStyle(element: XmlElement): Style {
  return {
    id: element.attributes['w:styleId'] ?? '',
    place: readListPlace(childOf(element, 'w:pPr')),
    hidden: isOn(childOf(element, 'w:rPr'), 'w:vanish'),
    basedOn: valueOf(element, 'w:basedOn'),
  };
}
