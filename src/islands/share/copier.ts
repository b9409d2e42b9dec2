/** Buttons that copy: each does it, and says what came of it. */
import { copyText } from './copy.ts';
import { showCopyBox } from './copyBox.ts';

/** A button of ours. */
export function createButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

/** Copies and says so in the status line; where nothing can copy, the text stands in a box below that line. */
export async function copyAndSay(status: HTMLElement, what: string, text: string): Promise<void> {
  // Emptied first, so that the same words are announced again.
  status.textContent = '';
  const copied = await copyText(text);
  status.textContent = copied ? `已复制${what}` : '';
  const box = status.parentElement?.querySelector('.copy-box');
  if (copied) box?.remove();
  else showCopyBox(status, text);
}

/** A line that is read out when its words change. */
export function createStatus(): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  return status;
}
