/** A file of characters → its text: plain, Markdown or HTML, whichever it is, in any encoding of Chinese text. */
import { toUnreadable } from '../fileText.ts';
import type { FileText, Format, Unreadable } from '../fileText.ts';
import { readHtml } from '../html/readHtml.ts';
import type { PageText } from '../html/readHtml.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { decodeText, isDecoded } from './decodeText.ts';
import { parseEncoding } from './encoding.ts';
import type { BadByte } from './findBadByte.ts';
import { judgeMarkup } from './judgeMarkup.ts';
import { decodeReferences } from '../references/references.ts';

const READERS: Readonly<Record<'txt' | 'md' | 'html', (source: string) => PageText>> = {
  txt: decodeReferences,
  md: readMarkdown,
  html: readHtml,
};
/** A page declares its encoding in its beginning, in ASCII. */
const HEAD = 4096;
const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,100}encoding=["']([\w-]+)/i;

/** The text of such a file, or why its bytes are none. */
export function readText(name: string, bytes: Uint8Array): FileText | Unreadable {
  const [, meta, xml] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? [];
  const decoded = decodeText(bytes, parseEncoding(meta ?? xml ?? ''));
  if (decoded === undefined) return toUnreadable('not-text');
  if (!isDecoded(decoded)) return toBadByte(decoded);
  const { text, encoding } = decoded;
  const format = formatOfName(name) ?? judgeMarkup(text);
  try {
    return { format, encoding, ...READERS[format](text) };
  } catch (error) {
    if (error instanceof RangeError) return toUnreadable('damaged', format);
    throw error;
  }
}

/** A damaged byte as the reason why a file is not read. */
export function toBadByte({ offset, line, value }: BadByte): Unreadable {
  const byte = value.toString(16).toUpperCase().padStart(2, '0');
  return { problem: 'bad-byte', offset, line, found: `0x${byte}` };
}

/** What a name says for sure: a text under `.txt`, or none, may be of any format. */
function formatOfName(name: string): Extract<Format, 'md' | 'html'> | undefined {
  if (/\.(?:md|markdown|mkd)$/i.test(name)) return 'md';
  return /\.(?:html?|xhtml|shtml)$/i.test(name) ? 'html' : undefined;
}
