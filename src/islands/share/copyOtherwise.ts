/** Ways to copy when the clipboard is missing or refuses; fetched only then. */
import { copyByCommand } from './copyByCommand.ts';
import { showCopyBox } from './copyBox.ts';

/**
 * Copies with the old command: true when that worked; otherwise shows the text below the status line, for copying by
 * hand.
 */
export function copyOrShow(status: Element, text: string): boolean {
  const copied = copyByCommand(text);
  if (!copied) showCopyBox(status, text);
  return copied;
}
