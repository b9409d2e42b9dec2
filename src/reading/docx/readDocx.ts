/** The place of the docx reader. */
import { toUnreadable } from '../fileText.ts';
import type { FileText, Unreadable } from '../fileText.ts';

/** Not read yet. */
export function readDocx(_bytes: Uint8Array): Promise<FileText | Unreadable> {
  return Promise.resolve(toUnreadable('unknown-format', 'DOCX'));
}
