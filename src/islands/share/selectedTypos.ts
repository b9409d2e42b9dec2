/** The site's notes 原文如此 on suspected slips within a selection; marks and notes are in the same order. */

/** The notes on the slips that the selection touches, a line each. */
export function typoNotesIn(sheet: Element, range: Range): string[] {
  const notes = [...sheet.querySelectorAll('p.note span')];
  return [...sheet.querySelectorAll('small.sic')].flatMap((mark, at) => {
    const words = mark.previousElementSibling;
    const note = notes[at]?.textContent;
    return words !== null && range.intersectsNode(words) && note ? [`（原文如此：${note}本站注）`] : [];
  });
}
