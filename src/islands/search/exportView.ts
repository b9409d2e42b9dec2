/** Exports all hits: as a file made by the page, or to the clipboard. */
import { toCitedList, toCsv } from '../../search/answer/exportTable.ts';
import type { ExportNote } from '../../search/answer/exportTable.ts';
import type { Results } from '../../search/answer/results.ts';
import { toParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { getData, getElement, getPart } from './pageParts.ts';

export class ExportView {
  readonly #panel: HTMLElement;
  readonly #box: HTMLTextAreaElement;
  readonly #status: HTMLElement;
  readonly #dataVersion: string;

  constructor(page: HTMLElement) {
    this.#panel = getPart(page, 'exports');
    this.#box = getElement(this.#panel, 'textarea', HTMLTextAreaElement);
    this.#status = getPart(this.#panel, 'export-status');
    this.#dataVersion = getData(page, 'version');
  }

  /** `current` gives the answer shown; undefined when there is none. */
  listen(current: () => { query: Query; results: Results } | undefined, fail: (error: unknown) => void): void {
    const on = (name: string, give: (text: { csv: string; list: string }) => Promise<string> | string): void => {
      getElement(this.#panel, `[data-export="${name}"]`, HTMLElement).addEventListener('click', () => {
        const shown = current();
        if (shown !== undefined) void this.#export(shown.query, shown.results).then(give).then(this.#say, fail);
      });
    };
    on('csv', ({ csv }) => download('zhigui-search.csv', 'text/csv', csv));
    on('list', ({ list }) => download('zhigui-search.txt', 'text/plain', list));
    on('copy', async ({ list }) => this.#copy(list));
  }

  showFor(total: number): void {
    this.#panel.hidden = total === 0;
    this.#box.hidden = true;
    this.#status.textContent = '';
  }

  readonly #say = (text: string): void => {
    this.#status.textContent = text;
  };

  async #export(query: Query, results: Results): Promise<{ csv: string; list: string }> {
    const records = await results.records();
    const written = decodeURIComponent(toParams(query).toString().replaceAll('+', ' '));
    const note: ExportNote = { site: location.origin, dataVersion: this.#dataVersion, query: written };
    return { csv: toCsv(records, note), list: toCitedList(records, note) };
  }

  /** Announces 已复制 only when it is true; otherwise shows the text for copying by hand. */
  async #copy(text: string): Promise<string> {
    try {
      await navigator.clipboard.writeText(text);
      return '已复制全部结果和出处。';
    } catch {
      this.#box.hidden = false;
      this.#box.value = text;
      this.#box.focus();
      this.#box.select();
      return '浏览器不许直接复制：请长按或按 Ctrl+C 复制框中文字。';
    }
  }
}

function download(name: string, type: string, text: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return `已生成 ${name}。`;
}
