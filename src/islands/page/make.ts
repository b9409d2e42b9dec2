/** Elements with text: never markup, so nothing in a file can become a part of the page. */

/** Attributes by name; `class` included. A value of undefined leaves the attribute out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * An element with attributes and content; strings become text.
 *
 * make('p', { class: 'note' }, '没有认出', make('strong', {}, '文号')) // => <p class="note">没有认出<strong>文号</strong></p>
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A folded part, whose content is made when it is first opened. */
export function makeFolded(title: string, fill: () => Node[], open = false): HTMLDetailsElement {
  const folded = make('details', {}, make('summary', {}, title));
  const fillOnce = (): void => folded.append(...fill());
  if (open) fillOnce();
  else folded.addEventListener('toggle', fillOnce, { once: true });
  folded.open = open;
  return folded;
}

const SHOWN = 60;

/** A list that shows its first rows, and the others on request, so that no page grows without end. */
export function makeLongList<Row>(list: HTMLElement, rows: readonly Row[], toNode: (row: Row) => Node): Node[] {
  const more = make('button', { type: 'button', class: 'more' });
  let shown = 0;
  const show = (): Node | undefined => {
    const next = rows.slice(shown, shown + SHOWN).map(toNode);
    list.append(...next);
    shown += next.length;
    more.textContent = `继续显示（还有 ${String(rows.length - shown)} 条）`;
    more.hidden = shown >= rows.length;
    return next[0];
  };
  show();
  more.addEventListener('click', () => {
    const first = show();
    // The button may be gone now: the focus goes on where the reader goes on.
    if (first instanceof HTMLElement) first.querySelector('button')?.focus();
  });
  return [list, more];
}
