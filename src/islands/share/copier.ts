/** Buttons that copy and announce the result. */

/** A button with a label and an action. */
export function createButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

/**
 * Copies and announces it in the status line, never before the text is in the clipboard; call it from a click or key
 * press. When the clipboard is missing or refuses (web views in WeChat, pages without https), the remaining ways to
 * copy are fetched.
 */
export async function copyAndSay(status: HTMLElement, what: string, text: string): Promise<void> {
  // Emptied first, so that identical words are announced again.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!(await copyOtherwise(status, text))) return;
  }
  status.parentElement?.querySelector('.copy-box')?.remove();
  status.textContent = `已复制${what}`;
}

/** True only when the text is in the clipboard; otherwise the page has told the reader how to copy it. */
async function copyOtherwise(status: HTMLElement, text: string): Promise<boolean> {
  try {
    const ways = await import('./copyOtherwise.ts');
    return ways.copyOrShow(status, text);
  } catch {
    status.textContent = '没有复制成功，请选中页面上的文字复制';
    return false;
  }
}

/** A line that screen readers announce when its words change. */
export function createStatus(): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  return status;
}
