/** Exports everything that is listed: as a file made by the page, or to the clipboard. */
import type { ExportNote } from '../../search/answer/exportTable.ts';
import type { Results } from '../../search/answer/results.ts';
import { toParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { searchPath } from '../../naming/routes/siteRoutes.ts';
import { getData, getElement, getPart } from './pageParts.ts';

interface Shown {
  query: Query;
  results: Results;
}

type ExportForm = 'csv' | 'xlsx' | 'list';

const files: Readonly<Record<ExportForm, { ending: string; type: string }>> = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  list: { ending: 'txt', type: 'text/plain;charset=utf-8' },
};

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
  listen(current: () => Shown | undefined, fail: (error: unknown) => void): void {
    const on = (name: string, give: (shown: Shown) => Promise<string>): void => {
      getElement(this.#panel, `[data-export="${name}"]`, HTMLElement).addEventListener('click', () => {
        const shown = current();
        if (shown !== undefined) void give(shown).then(this.#say, fail);
      });
    };
    for (const form of ['csv', 'xlsx'] as const) {
      on(form, async (shown) => {
        const { makeTable } = await import('./exportFiles.ts');
        return download(shown, form, await makeTable(form, shown.results, this.#note(shown)));
      });
    }
    on('list', async (shown) => download(shown, 'list', await this.#list(shown)));
    on('copy', async (shown) => this.#copy(await this.#list(shown)));
  }

  showFor(total: number): void {
    this.#panel.hidden = total === 0;
    this.#box.hidden = true;
    this.#status.textContent = '';
  }

  readonly #say = (text: string): void => {
    this.#status.textContent = text;
  };

  async #list(shown: Shown): Promise<string> {
    const { makeList } = await import('./exportFiles.ts');
    return makeList(shown.results, this.#note(shown));
  }

  #note({ query }: Shown): ExportNote {
    const written = decodeURIComponent(toParams(query).toString().replaceAll('+', ' '));
    return { site: siteAddress(), dataVersion: this.#dataVersion, query: written, day: formatDay(new Date()) };
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

/** Where the site is published, without a slash at the end: not where a copy of it was opened. */
function siteAddress(): string {
  return getElement(document, 'link[rel="canonical"]', HTMLLinkElement).href.slice(0, -searchPath.length);
}

/** The day where the reader is. `formatDay(new Date(2026, 10, 2)) // => '2026-11-02'` */
function formatDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function download({ query }: Shown, form: ExportForm, content: BlobPart): string {
  const { ending, type } = files[form];
  const name = `zhigui-${query.view === 'numbers' ? 'numbers' : 'search'}.${ending}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return `已生成 ${name}。`;
}
