/** The parts of a Word file by what they are, found as the standard says: by relationships, not by file names. */
import { listParts, openArchive } from './openArchive.ts';
import { childrenOf, parseXml } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';

/** Kinds of parts that hold text, or say what is printed. */
const KINDS = [
  'styles',
  'numbering',
  'settings',
  'footnotes',
  'endnotes',
  'comments',
  'header',
  'footer',
  'chart',
  'diagramData',
] as const;
type PartKind = (typeof KINDS)[number];

export interface OfficeParts {
  document: XmlElement;
  /** The parts of one kind, in the order in which the file names them. */
  of(kind: PartKind): XmlElement[];
}

interface Relationship {
  /** The last word of its type: `footnotes`. */
  kind: string;
  /** Name of the part. */
  part: string;
}

/** The parts; undefined for a file that holds no Word text. Throws for a damaged file, and TooLarge for a bomb. */
export function readOfficeParts(bytes: Uint8Array): OfficeParts | undefined {
  const archive = toArchive(bytes);
  const main = readRelationships(archive, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (main === undefined) return undefined;
  const [document] = archive.open([main]);
  if (document === undefined) throw new Error(`no part ${main}`);
  if (document.name !== 'w:document') return undefined;
  const related = readRelationships(archive, main);
  const wanted = KINDS.map(
    (kind) => [kind, related.filter((one) => one.kind === kind).map(({ part }) => part)] as const,
  );
  const parts = new Map(wanted.map(([kind, names]) => [kind, archive.open(names)]));
  return { document, of: (kind) => parts.get(kind) ?? [] };
}

interface Archive {
  /** The trees of the parts that there are. */
  open(names: string[]): XmlElement[];
}

/** Names of parts are compared without regard to case, as the standard has it. */
function toArchive(bytes: Uint8Array): Archive {
  const names = listParts(bytes);
  const byName = new Map(names.map((name) => [normalize(name), name]));
  return {
    open(parts) {
      const found = parts.map((part) => byName.get(normalize(part))).filter((name) => name !== undefined);
      const opened = openArchive(bytes, new Set(found));
      return found.map((name) => parseXml(decode(opened.get(name) ?? new Uint8Array())));
    },
  };
}

function normalize(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
}

function readRelationships(archive: Archive, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const [root] = archive.open([`${folder}_rels/${part.slice(folder.length)}.rels`]);
  return childrenOf(root, 'rel:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      part: resolve(folder, attributes['Target'] ?? ''),
    }));
}

/** `resolve('word/', '../customXml/item1.xml') // => 'customXml/item1.xml'` */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** UTF-8 or UTF-16, the two that the standard allows. Throws at a damaged byte. */
function decode(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: true }).decode(bytes);
}
