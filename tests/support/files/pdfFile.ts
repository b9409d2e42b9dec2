/**
 * PDF files for tests: words at exact places. The font is named and not embedded; a map from codes to Unicode stands in
 * the file, as in those that office programs write.
 */
import { deflateSync } from 'node:zlib';

/** Words, or their codes in hexadecimal where the encoding is a named one, at a place, in points from the left and from the top of the page to the line they stand on. */
export interface Word {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Degrees anticlockwise. */
  turn?: number;
}

export interface PdfOptions {
  width?: number;
  height?: number;
  /** Degrees clockwise that a viewer turns each page. */
  rotate?: number;
  /** Of the font; a named encoding needs no map in the file. */
  encoding?: string;
  /** What is drawn on each page, in the operators of a PDF: points from the left and from the bottom. */
  drawn?: readonly string[];
  /** Whether a password is needed; the words are not enciphered. */
  encrypted?: boolean;
}

const encoder = new TextEncoder();

/** The bytes of a file with these pages. `pdfFile([[{ text: '前言', x: 72, y: 72 }]])` */
export function pdfFile(pages: readonly (readonly Word[])[], options: PdfOptions = {}): Uint8Array {
  const { width = 595, height = 842, rotate = 0, encoding = 'Identity-H', encrypted = false, drawn = [] } = options;
  const kids = pages.map((_, at) => `${7 + 2 * at} 0 R`).join(' ');
  const isIdentity = encoding === 'Identity-H';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [4 0 R]${isIdentity ? ' /ToUnicode 6 0 R' : ''} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (${orderingOf(encoding)}) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>`,
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    toPackedStream(toUnicode(pages.flat())),
    ...pages.flatMap((words, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + 2 * at} 0 R >>`,
      toStream([drawn[at] ?? '', ...words.map((word) => toOperators(word, height, isIdentity))].join('\n')),
    ]),
  ];
  return toBytes(objects, encrypted ? ENCRYPTED : '');
}

/** A width of half a square for ASCII, of a whole one for the rest, as the file states it. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[ -~]/u.test(sign) ? 0.5 : 1), 0) * size;
}

const KEY = '5A'.repeat(32);
const ENCRYPTED = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${KEY}> /U <${KEY}> /P -4 >> /ID [<00> <00>]`;

/**
 * Codes are the units of UTF-16. A range of the map may not go beyond its last byte, and those without a word are left
 * out: a reader goes through every code of each.
 */
function toUnicode(words: readonly Word[]): string {
  const used = new Set(
    words.flatMap(({ text }) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) >> 8)),
  );
  const rows = [...used].sort((a, b) => a - b).map((high) => toHex(high, 2));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...[0, 100, 200]
      .map((from) => rows.slice(from, from + 100))
      .flatMap((some) =>
        some.length === 0
          ? []
          : [
              `${some.length} beginbfrange\n${some.map((high) => `<${high}00> <${high}FF> <${high}00>`).join('\n')}\nendbfrange`,
            ],
      ),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function toOperators({ text, x, y, size = 12, turn = 0 }: Word, height: number, isIdentity: boolean): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, height - y].map((value) => value.toFixed(4)).join(' ');
  const codes = isIdentity
    ? Array.from({ length: text.length }, (_, at) => toHex(text.charCodeAt(at), 4)).join('')
    : text;
  return `BT /F1 ${size} Tf ${matrix} Tm <${codes}> Tj ET`;
}

/** The collection of characters that a named encoding belongs to. */
function orderingOf(encoding: string): string {
  if (encoding === 'Identity-H') return 'Identity';
  return /B5|CNS/u.test(encoding) ? 'CNS1' : 'GB1';
}

function toHex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function toStream(content: string): string {
  return `<< /Length ${encoder.encode(content).length} >>\nstream\n${content}\nendstream`;
}

/** As writers pack it, in figures: a file of this kind is a text. */
function toPackedStream(content: string): string {
  const figures = `${deflateSync(content).toString('hex')}>`;
  return `<< /Length ${figures.length} /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n${figures}\nendstream`;
}

function toBytes(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = encoder.encode(file).length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return encoder.encode(file);
}
