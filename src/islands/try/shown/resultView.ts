/** The result in the page: what the file is, the files to take away, the plans, what was left out, and the text beside. */
import { formatGrouped } from '../../../naming/groupedNumber.ts';
import { getPart } from '../../search/pageParts.ts';
import type { Trial, TrialFile, TrialOmission } from '../reading/trial.ts';
import { make, makeFolded } from '../../page/make.ts';
import { makePlan, makeRemarks } from './planView.ts';
import { TextPane } from './textPane.ts';

export class ResultView {
  readonly #result: HTMLElement;
  readonly #text: TextPane;
  #addresses: string[] = [];

  constructor(host: HTMLElement) {
    this.#result = getPart(host, 'result');
    this.#text = new TextPane(host);
    this.clear();
  }

  clear(): void {
    this.#result.replaceChildren();
    this.#text.hide();
    for (const address of this.#addresses) URL.revokeObjectURL(address);
    this.#addresses = [];
  }

  /** Shows only the text, where nothing was recognised in it. */
  showText(lines: readonly string[]): void {
    if (lines.length > 0) this.#text.show(lines);
  }

  show({ source, lines, plans, remarks, omissions, files }: Trial): void {
    this.#text.show(lines);
    const jump = this.#text.mark.bind(this.#text);
    const outside = remarks.length === 0 ? [] : [make('h2', {}, '规划以外的文字'), makeRemarks(remarks, jump)];
    this.#result.replaceChildren(
      make('p', { class: 'note' }, `${source}。`),
      this.#makeFiles(files),
      ...makeOmissions(omissions),
      ...plans.map((plan, at) => makePlan(plan, `trial-plan-${String(at + 1)}`, jump)),
      ...outside,
    );
  }

  /** The focus on the result, for readers who do not see that it has come. */
  focus(): void {
    this.#result.focus({ preventScroll: true });
    this.#result.scrollIntoView({ block: 'start' });
  }

  #makeFiles(files: readonly TrialFile[]): HTMLElement {
    const links = files.map(({ label, name, blob }) => {
      const address = URL.createObjectURL(blob);
      this.#addresses.push(address);
      return make('li', {}, make('a', { href: address, download: name }, label));
    });
    return make('div', { class: 'take' }, make('span', {}, '带走：'), make('ul', { role: 'list' }, ...links));
  }
}

function makeOmissions(omissions: readonly TrialOmission[]): Node[] {
  if (omissions.length === 0) return [];
  const pieces = omissions.reduce((sum, omission) => sum + omission.pieces, 0);
  const list = (): Node[] => [
    make(
      'ul',
      { class: 'omissions' },
      ...omissions.map(({ kind, pieces: own, characters, sample }) =>
        make(
          'li',
          {},
          `${kind}：${formatGrouped(own)} 处，${formatGrouped(characters)} 字`,
          ...(sample === '' ? [] : ['，如', make('span', { class: 'words' }, `“${sample}”`)]),
        ),
      ),
    ),
  ];
  return [makeFolded(`文件里不算规划文字、没有取的（${String(pieces)} 处）`, list)];
}
