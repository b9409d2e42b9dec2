/**
 * XML of an office file → a tree of elements. No document type is accepted, so that no entity can be declared; nothing
 * is fetched. Prefixes are the usual ones whatever the file calls them, in both editions of the standard.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its usual prefix: `w:p`. Elements of other vocabularies keep their name behind `?:`. */
  name: string;
  /** By name with the usual prefix: `w:val`. */
  attributes: Record<string, string>;
  /** Elements in order; strings only in elements that hold text of the document. */
  children: (XmlElement | string)[];
}

/** Deeper than any text that was written by hand, and shallow enough to walk down. */
const DEEPEST = 400;

const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'urn:schemas-microsoft-com:vml': 'v',
};
const HOLDS_TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t']);

/** The root of a document; throws for what is not well-formed, declares a document type, or nests too deeply. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > DEEPEST) throw new Error(`more than ${DEEPEST} elements inside one another`);
    const element: XmlElement = { name: nameOf(uri, local), attributes: {}, children: [] };
    for (const attribute of Object.values(attributes)) {
      const name = attribute.uri === '' ? attribute.local : nameOf(attribute.uri, attribute.local);
      element.attributes[name] = attribute.value;
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined && HOLDS_TEXT.has(parent.name)) parent.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('doctype', () => {
    throw new Error('a document type (DOCTYPE)');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  const root = top.children[0];
  if (root === undefined || typeof root === 'string') throw new Error('no element');
  return root;
}

/** The first child element of that name; undefined when there is none. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All child elements, or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The `w:val` of a child element; undefined when there is none. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** The whole number in the `w:val` of a child element; undefined for anything else. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return toWhole(valueOf(element, name));
}

/** A whole number of at most nine digits; undefined for anything else. `toWhole('12') // => 12` */
export function toWhole(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** Whether a property is on; undefined when nothing is said. `<w:vanish/>` is on, `<w:vanish w:val="0"/>` is off. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  return !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? 'true');
}

function nameOf(uri: string, local: string): string {
  return `${PREFIXES[uri] ?? '?'}:${local}`;
}
