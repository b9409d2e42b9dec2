/** The place of the pdf reader. */
import { toUnreadable } from '../fileText.ts';
import type { FileText, Unreadable } from '../fileText.ts';

/** Not read yet. */
export function readPdf(_bytes: Uint8Array): Promise<FileText | Unreadable> {
  return Promise.resolve(toUnreadable('unknown-format', 'PDF'));
}
