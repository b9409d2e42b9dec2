/**
 * `<share-panel data-address="https://…" data-source="——《…》…">`: buttons that copy the link, the words with their
 * source and the citation, and one that prints; and a button beside every further citation. What they copy is in the
 * page too, so without JavaScript only the buttons are missing. The words come from the page's linked data and the
 * citations are taken before anyone can press: a translator that replaces the text of the page does not change them.
 */
import { copyAndSay, createButton, createStatus } from './copier.ts';

/** A citation, its text still open for the day of reading. */
interface Cited {
  element: HTMLElement;
  text: Element;
}

class SharePanel extends HTMLElement {
  connectedCallback(): void {
    const row = this.querySelector('.tools');
    if (row === null || row.querySelector('button') !== null) return;
    const { address = '', source = '' } = this.dataset;
    const words = officialWords();
    const [main, ...others] = readCitations();
    const status = createStatus();
    const copy = (label: string, what: string, text: () => string): HTMLButtonElement =>
      createButton(label, () => void copyAndSay(status, what, text()));
    row.prepend(
      copy('复制链接', '链接', () => address),
      ...(words === undefined ? [] : [copy('复制原文', '原文和出处', () => `${words}\n${source}`)]),
      ...(main === undefined ? [] : [copy('复制引文', '引文', () => withDay(main, new Date()))]),
    );
    row.append(createButton('打印', () => window.print()));
    row.after(status);
    for (const other of others) addButton(other);
  }
}

function addButton(citation: Cited): void {
  const { citation: name = '' } = citation.element.dataset;
  const status = createStatus();
  const row = document.createElement('div');
  row.className = 'tools';
  row.append(
    createButton(`复制 ${name}`, () => void copyAndSay(status, ` ${name} 引文`, withDay(citation, new Date()))),
  );
  citation.element.append(row, status);
}

/** The words of the goal or measure; undefined on a page without words of its own. */
function officialWords(): string | undefined {
  const data = document.querySelector('[type="application/ld+json"]')?.textContent;
  const nodes = data ? (JSON.parse(data) as { '@graph': { text?: string }[] })['@graph'] : [];
  return nodes.find(({ text }) => text !== undefined)?.text;
}

function readCitations(): Cited[] {
  return [...document.querySelectorAll<HTMLElement>('[data-citation]')].flatMap((element) => {
    const text = element.querySelector('p, pre')?.cloneNode(true);
    return text instanceof Element ? [{ element, text }] : [];
  });
}

/** The text of a citation, with the day of reading filled in. */
function withDay({ text }: Cited, today: Date): string {
  const copy = text.cloneNode(true) as Element;
  for (const gap of copy.querySelectorAll<HTMLElement>('[data-dated]')) {
    gap.replaceWith(fillDay(gap.dataset['dated'] ?? '', today));
  }
  return copy.textContent;
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
