/**
 * Fills the draft of a report from the address of the page (?address=…&words=…): each line gets the value of the
 * parameter that the draft assigns to it. Nothing is sent; without JavaScript the lines can be filled in by hand.
 */

export function defineReportDraft(): void {
  if (!customElements.get('report-draft')) customElements.define('report-draft', ReportDraft);
}

class ReportDraft extends HTMLElement {
  connectedCallback(): void {
    const draft = this.querySelector('textarea');
    if (draft === null) return;
    const given = new URLSearchParams(location.search);
    const fields = (draft.dataset['fields'] ?? '').split(' ');
    draft.value = draft.value
      .split('\n')
      .map((line, at) => line + (given.get(fields[at] ?? '') ?? ''))
      .join('\n');
  }
}
