/** What is left where the clipboard is absent or refuses; fetched only then. */
import { copyByCommand } from './copyByCommand.ts';
import { showCopyBox } from './copyBox.ts';

/** Copies by the old command: true when that worked; else the text stands below the status line, to be copied by hand. */
export function copyOrShow(status: Element, text: string): boolean {
  const copied = copyByCommand(text);
  if (!copied) showCopyBox(status, text);
  return copied;
}
