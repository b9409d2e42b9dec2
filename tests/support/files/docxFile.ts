/** Word files for tests, written part by part, so that each holds exactly the markup a case is about. */
import { strToU8, zipSync } from 'fflate';

/** The XML inside the root element of each part; parts that are not named are not in the file. */
export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const ROOTS: Record<Exclude<keyof DocxParts, 'body'>, string> = {
  numbering: 'w:numbering',
  styles: 'w:styles',
  settings: 'w:settings',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
};
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a file. `docxFile({ body: paragraph('前言') })` */
export function docxFile(parts: DocxParts): Uint8Array {
  const { body, ...others } = parts;
  const files = new Map([['word/document.xml', rooted('w:document', `<w:body>${body}</w:body>`)]]);
  for (const [name, content] of Object.entries(others)) {
    files.set(`word/${name}.xml`, rooted(ROOTS[name as keyof typeof ROOTS], content));
  }
  files.set('_rels/.rels', relationships([['officeDocument', 'word/document.xml']]));
  files.set('word/_rels/document.xml.rels', relationships(Object.keys(others).map((name) => [name, `${name}.xml`])));
  files.set('[Content_Types].xml', contentTypes(Object.keys(others)));
  return zipOf(files);
}

/** A zip archive of these files. */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, content]) => [name, strToU8(content)])));
}

/** A paragraph of one run, with its properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A run of text, with its properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Text in a list of Word: `numbered('提高', 1)` stands on level 0 of list 1. */
export function numbered(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function rooted(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} ${NAMESPACES}>${content}</${name}>`;
}

/** Other programs, which show a file to whoever looks into a test, insist on it. */
function contentTypes(names: string[]): string {
  const rows = ['document.main', ...names].map((name) => {
    const part = `/word/${name.replace('.main', '')}.xml`;
    return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  });
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}${rows.join('')}</Types>`;
}

function relationships(targets: [kind: string, target: string][]): string {
  const rows = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}
