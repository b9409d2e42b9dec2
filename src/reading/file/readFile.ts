/**
 * Any file → its text and what was left out of it, or why it cannot be read. The bytes decide what a file is; the
 * readers of Word and PDF, with their libraries, are loaded only when such a file comes.
 */
import { toUnreadable } from '../fileText.ts';
import type { FileText, Unreadable } from '../fileText.ts';
import { recognise } from './recognise.ts';
import { readText } from '../text/readText.ts';

/** More bytes than this is no plan, and reading it might exhaust the memory of a browser. */
const MOST_BYTES = 32_000_000;

/**
 * The text of a file, by its name and bytes. Nothing is thrown for a file, whatever is in it.
 * `(await readFile('规划.txt', new TextEncoder().encode('一、总则'))).text // => '一、总则'`
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileText | Unreadable> {
  if (bytes.length === 0) return toUnreadable('empty');
  if (bytes.length > MOST_BYTES) return toUnreadable('too-large', String(bytes.length));
  const kind = recognise(name, bytes);
  const result = 'problem' in kind ? toUnreadable(kind.problem, kind.found) : await readAs(kind.format, name, bytes);
  return 'text' in result && result.text.trim() === '' ? toUnreadable('empty') : result;
}

async function readAs(
  format: 'docx' | 'pdf' | 'text',
  name: string,
  bytes: Uint8Array,
): Promise<FileText | Unreadable> {
  switch (format) {
    case 'docx': {
      const { readDocx } = await import('../docx/readDocx.ts');
      return readDocx(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('../pdf/readPdf.ts');
      return readPdf(bytes);
    }
    case 'text':
      return readText(name, bytes);
  }
}
