/**
 * `<quote-check>`: checks quotations within the page, so that no server sees them. The form and the comparison are
 * fetched when the box is first opened; until then, and without JavaScript, the element says that it needs JavaScript.
 */
class QuoteCheck extends HTMLElement {
  connectedCallback(): void {
    const folded = this.closest('details');
    if (folded === null || folded.open) void this.#fill();
    else folded.addEventListener('toggle', () => void this.#fill(), { once: true });
  }

  async #fill(): Promise<void> {
    try {
      const panel = await import('./quotePanel.ts');
      panel.fillPanel(this);
    } catch {
      this.append('核对程序没有取到，请检查网络后重新打开本页。');
    }
  }
}

customElements.define('quote-check', QuoteCheck);
