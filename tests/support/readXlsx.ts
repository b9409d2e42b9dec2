/** Opens an XLSX file without the library that wrote it: the archive by its format, the cells from the XML. */
import { inflateRawSync } from 'node:zlib';

export interface OpenedCell {
  /** Type as written: s for text, none for a number. */
  type: string | undefined;
  value: string;
}

/** The files of a ZIP archive, by name; each with its date, as in the two fields. */
export function readZip(archive: Uint8Array): Map<string, { text: string; date: number }> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, { text: string; date: number }>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const own = bytes.readUInt32LE(at + 42);
    const start = own + 30 + bytes.readUInt16LE(own + 26) + bytes.readUInt16LE(own + 28);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const text = (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8');
    const date = bytes.readUInt32LE(at + 12) + bytes.readUInt32LE(own + 10);
    files.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), { text, date });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** The rows of the first sheet, cells in order; an empty cell is undefined. */
export function readSheetRows(archive: Uint8Array): (OpenedCell | undefined)[][] {
  const files = readZip(archive);
  const read = (name: string): string => files.get(name)?.text ?? '';
  const strings = [...read('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map((found) =>
    unescapeXml(found[1] ?? ''),
  );
  return [...read('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: (OpenedCell | undefined)[] = [];
    for (const [, attributes = '', inside] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      // A row may leave out its empty cells.
      const column = columnOf(/\br="([A-Z]+)/.exec(attributes)?.[1] ?? '');
      while (cells.length < column) cells.push(undefined);
      cells.push(toCell(attributes, inside, strings));
    }
    return cells;
  });
}

function toCell(attributes: string, inside: string | undefined, strings: readonly string[]): OpenedCell | undefined {
  if (inside === undefined) return undefined;
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  const raw = /^<v>(.*)<\/v>$/s.exec(inside)?.[1] ?? `not a value: ${inside}`;
  return { type, value: type === 's' ? (strings[Number(raw)] ?? `no string ${raw}`) : raw };
}

/** columnOf('AA') // => 26 */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
