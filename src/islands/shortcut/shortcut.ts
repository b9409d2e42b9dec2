/** `/` puts the cursor into the search field of the page, unless the reader is typing somewhere. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { target } = event;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return;
  const fields = document.querySelectorAll<HTMLInputElement>('main input[name="q"], header input[name="q"]');
  const field = [...fields].find((one) => one.offsetParent !== null && one.closest('main') !== null) ?? fields[0];
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
  field.select();
});

export {};
