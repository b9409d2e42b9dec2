/**
 * `<share-panel data-address="https://…" data-source="——《…》…">`: buttons that copy the link, the words with their
 * source and every citation, and one that prints. Everything they copy is also in the page, so without JavaScript only
 * the buttons are missing.
 */
import { copyAndSay, createButton, createStatus } from './copier.ts';
import { wordsIn } from './shownPlanWords.ts';

class SharePanel extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector('[data-part="tools"]');
    if (tools === null || tools.hasChildNodes()) return;
    const { address = '', source = '' } = this.dataset;
    const words = document.querySelector('article [data-plan-text]');
    const citations = [...this.querySelectorAll<HTMLElement>('[data-citation]')];
    const status = createStatus();
    const copy = (label: string, what: string, text: () => string): HTMLButtonElement =>
      createButton(label, () => void copyAndSay(status, what, text()));
    tools.append(copy('复制链接', '链接', () => address));
    if (words !== null) tools.append(copy('复制原文（附出处）', '原文和出处', () => `${wordsIn(words)}\n${source}`));
    const [main, ...others] = citations;
    if (main) tools.append(copy('复制引用', '引用', () => citationText(main, new Date())));
    tools.append(createButton('打印', () => window.print()));
    tools.after(status);
    for (const other of others) {
      const { citation: name = '' } = other.dataset;
      const own = createStatus();
      const row = document.createElement('div');
      row.className = 'tools';
      row.append(
        createButton(`复制 ${name}`, () => void copyAndSay(own, ` ${name} 引用`, citationText(other, new Date()))),
      );
      other.append(row, own);
    }
  }
}

/** The text of a citation, with the day of reading filled in. */
function citationText(citation: Element, today: Date): string {
  const text = citation.querySelector('p, pre')?.cloneNode(true);
  if (!(text instanceof Element)) return '';
  for (const gap of text.querySelectorAll<HTMLElement>('[data-dated]')) {
    gap.replaceWith(fillDay(gap.dataset['dated'] ?? '', today));
  }
  return text.textContent;
}

/** `fillDay('[YYYY-MM-DD]', new Date(2026, 10, 2)) // => '[2026-11-02]'`; M and D have no leading zero. */
function fillDay(template: string, today: Date): string {
  const [year, month, day] = [String(today.getFullYear()), String(today.getMonth() + 1), String(today.getDate())];
  const parts: Record<string, string> = {
    YYYY: year,
    MM: month.padStart(2, '0'),
    DD: day.padStart(2, '0'),
    M: month,
    D: day,
  };
  return template.replace(/YYYY|MM?|DD?/g, (part) => parts[part] ?? part);
}

customElements.define('share-panel', SharePanel);
