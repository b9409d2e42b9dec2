/** The last resort when nothing can copy: a box with the text selected, for copying by hand. */

/**
 * Shows the text after an element, selected, in place of an earlier box. Its button or Escape closes it, and the focus
 * returns to where it was.
 */
export function showCopyBox(after: Element, text: string): void {
  after.parentElement?.querySelector('.copy-box')?.remove();
  const back = document.activeElement;
  const box = document.createElement('div');
  box.className = 'copy-box';
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.rows = Math.min(8, text.split('\n').length + 2);
  label.append('没有复制成功，请长按复制', field);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '关闭';
  box.append(label, close);
  const leave = (): void => {
    box.remove();
    if (back instanceof HTMLElement) back.focus();
  };
  close.addEventListener('click', leave);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  after.after(box);
  field.focus();
  field.select();
}
