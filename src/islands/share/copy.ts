/**
 * Copying text, honestly: true only when the text is in the clipboard.
 *
 * The clipboard of the browser comes first; where that is absent or refuses (web views in WeChat, pages without
 * https), the old copy command, which counts only when a copy event was seen to take the text.
 */

/** Copies a text; call it from a click or key press. False when no way worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, true);
  try {
    // Deprecated, and the only way that old web views have.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}
