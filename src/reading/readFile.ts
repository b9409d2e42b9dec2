/** Any file → its text and what was left out of it, or why it cannot be read. */
import type { FileText, Unreadable } from './fileText.ts';

/** The text of a file, by its name and bytes. */
export async function readFile(_name: string, bytes: Uint8Array): Promise<FileText | Unreadable> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return await Promise.resolve({ format: 'txt', encoding: 'utf-8', text, leftOut: [] });
  } catch {
    return { problem: 'not-text', offset: null, line: null, found: null };
  }
}
