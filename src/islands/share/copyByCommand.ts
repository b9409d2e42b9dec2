/** Copying with the old copy command, for web views whose clipboard refuses. */

/** Copies a text; true only when a copy event was seen to take it, whatever the command returns. */
export function copyByCommand(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  const leave = selectInField(text);
  document.addEventListener('copy', give);
  try {
    // Deprecated, and the only way that old web views have.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
    leave();
  }
}

/** Selects the text in a new field, as the command requires; returns a function that restores focus and selection. */
function selectInField(text: string): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at));
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  // Beside the focused element, so that listeners see the focus stay in the same parent.
  (focused === document.body ? focused : (focused?.parentElement ?? document.body)).append(field);
  field.focus({ preventScroll: true });
  field.select();
  return () => {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    selection?.removeAllRanges();
    for (const range of ranges) if (range) selection?.addRange(range);
  };
}
