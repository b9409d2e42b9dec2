/** What kind of file some bytes are, by the bytes themselves: a name may say anything. */
import type { Problem } from '../fileText.ts';

/** A format that has its reader, text of any kind, or a kind of file that holds no text to read. */
export type Kind = { format: 'docx' | 'pdf' | 'text' } | { problem: Problem; found: string };

/** The beginnings of files that are not read, a character a byte. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, problem: Problem, found: string])[] = [
  [/^\x89PNG\r\n/, 'picture', 'PNG'],
  [/^\xff\xd8\xff/, 'picture', 'JPEG'],
  [/^GIF8[79]a/, 'picture', 'GIF'],
  [/^(?:II\*\0|MM\0\*)/, 'picture', 'TIFF'],
  [/^BM[^]{4}\0{4}/, 'picture', 'BMP'],
  [/^RIFF[^]{4}WEBP/, 'picture', 'WebP'],
  [/^[^]{4}ftyp(?:hei|mif|avif)/, 'picture', 'HEIF'],
  [/^AT&TFORM/, 'picture', 'DjVu'],
  [/^\s*\{\\rtf/, 'unknown-format', 'RTF'],
  [/^Rar!/, 'unknown-format', 'RAR'],
  [/^7z\xbc\xaf/, 'unknown-format', '7z'],
  [/^\x1f\x8b/, 'unknown-format', 'gzip'],
  [
    /^(?:From [^]{0,80}\r?\n)?(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\n)*){0,12}MIME-Version: ?1\.0/,
    'unknown-format',
    'MHTML',
  ],
  [/^(?:CAJ|HN\0|KDH )/, 'unknown-format', 'CAJ'],
  [/^(?:\xff\xfe\0\0|\0\0\xfe\xff)/, 'other-encoding', 'UTF-32'],
];
/** Names of members that tell what a ZIP file is. */
const MEMBERS: readonly (readonly [member: string, problem: Problem, found: string])[] = [
  ['xl/workbook', 'spreadsheet', 'XLSX'],
  ['ppt/presentation', 'presentation', 'PPTX'],
  ['OFD.xml', 'unknown-format', 'OFD'],
  ['opendocument.spreadsheet', 'spreadsheet', 'ODS'],
  ['opendocument.presentation', 'presentation', 'ODP'],
  ['opendocument.text', 'unknown-format', 'ODT'],
  ['application/epub', 'unknown-format', 'EPUB'],
];
/** Names of streams that tell what a compound file is: of older Office versions, and of files with a password. */
const STREAMS: readonly (readonly [stream: string, problem: Problem, found: string])[] = [
  ['EncryptedPackage', 'encrypted', 'Office'],
  ['WordDocument', 'old-word', 'DOC'],
  ['Workbook', 'spreadsheet', 'XLS'],
  ['PowerPoint Document', 'presentation', 'PPT'],
];
/** Ends every ZIP file; one that was cut off has none. */
const DIRECTORY_END = 'PK\x05\x06';
const HEAD = 1024;

/**
 * The kind of a file. Its name decides only between what Word and WPS write alike.
 * `recognise('方案.docx', new TextEncoder().encode('%PDF-1.7')) // => { format: 'pdf' }`
 */
export function recognise(name: string, bytes: Uint8Array): Kind {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (/^[^]{0,1000}%PDF-\d/.test(head)) return { format: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return kindOfZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return kindOfCompound(name, bytes);
  const row = BEGINNINGS.find(([beginning]) => beginning.test(head));
  return row === undefined ? { format: 'text' } : { problem: row[1], found: row[2] };
}

function kindOfZip(bytes: Uint8Array): Kind {
  const names = toSearchable(bytes);
  if (/word\/document\d*\.xml/.test(names)) return { format: 'docx' };
  const row = MEMBERS.find(([member]) => names.includes(member));
  if (row === undefined && !names.includes(DIRECTORY_END)) return { problem: 'damaged', found: 'ZIP' };
  return row === undefined ? { problem: 'unknown-format', found: 'ZIP' } : { problem: row[1], found: row[2] };
}

function kindOfCompound(name: string, bytes: Uint8Array): Kind {
  if (/\.(?:wps|wpt)$/i.test(name)) return { problem: 'wps', found: 'WPS' };
  const streams = toSearchable(bytes).replaceAll('\0', '');
  const row = STREAMS.find(([stream]) => streams.includes(stream));
  return row === undefined ? { problem: 'unknown-format', found: 'OLE' } : { problem: row[1], found: row[2] };
}

/** The bytes as characters, in which names of ASCII can be searched. */
function toSearchable(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
