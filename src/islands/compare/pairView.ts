/** Two plans side by side as elements: counts by domain, the domains, folded, and the indicators of both. */
import { countKinds } from '../../naming/kindCounts.ts';
import type { Link } from '../../naming/links.ts';
import type { ChosenPair } from '../../view/compare/chosenPair.ts';
import type { LinesBeside, MarkedWords, SingleBeside } from '../../view/compare/besides.ts';
import type { IndicatorBeside } from '../../view/compare/indicatorsBeside.ts';
import type { PairDomainPage } from '../../view/compare/pairDomainPage.ts';
import type { PairPage, PairRow } from '../../view/compare/pairPage.ts';
import { make, makeFolded } from '../page/make.ts';

type Names = readonly [one: string, two: string];

/** The comparison; `method` is the address of its method. */
export function makePair({ page, domains }: ChosenPair, method: string): HTMLElement[] {
  const names: Names = [page.one.shortName, page.two.shortName];
  return [
    make('h2', {}, page.heading),
    make('p', { class: 'plans' }, makeLink(page.one.plan), makeLink(page.two.plan)),
    makeCounts(page, names),
    make('p', { class: 'measure note' }, page.rule, make('a', { href: method }, '怎么算，界限多少')),
    make('h3', {}, '逐个领域'),
    ...(domains.length === 0 ? [make('p', { class: 'note' }, '没有两部规划都有的领域。')] : []),
    ...domains.map((domain) => makeDomain(domain, names)),
    make('h3', {}, '共有的指标'),
    ...makeIndicators(page.indicators, names),
  ];
}

function makeCounts({ rows, total }: PairPage, [one, two]: Names): HTMLElement {
  const toRow = (row: PairRow, head: Node | string): HTMLElement =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, head),
      ...(['aligned', 'onlyOne', 'onlyTwo'] as const).map((column) =>
        make('td', {}, String(countKinds(row.counts[column]))),
      ),
      make('td', { class: 'spare' }, String(row.indicators)),
    );
  return make(
    'table',
    { class: 'counts' },
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        ...['领域', '相近（对）', `${one}另有`, `${two}另有`].map((name) => make('th', { scope: 'col' }, name)),
        make('th', { scope: 'col', class: 'spare' }, '共有指标'),
      ),
    ),
    make('tbody', {}, ...rows.map((row) => toRow(row, row.label))),
    make('tfoot', {}, toRow(total, total.label)),
  );
}

function makeDomain({ name, one, two, lists }: PairDomainPage, names: Names): HTMLElement {
  const pairs = lists.reduce((sum, { counts }) => sum + counts.aligned, 0);
  return makeFolded(`${name}（${String(pairs)} 对相近）`, () => [
    make('p', { class: 'plans' }, makeLink(one.section, `${names[0]}全文`), makeLink(two.section, `${names[1]}全文`)),
    ...lists.flatMap(({ name: kind, lines, counts }) => [
      make('h4', {}, `${kind}：${String(counts.aligned)} 对相近`),
      ...makeLines(lines, names),
    ]),
  ]);
}

function makeLines({ pairs, onlyOne, onlyTwo }: LinesBeside, names: Names): HTMLElement[] {
  const [one, two] = names;
  return [
    make(
      'ol',
      {},
      ...pairs.map((pair) => make('li', { class: 'sides' }, makeWords(pair.one, one), makeWords(pair.two, two))),
    ),
    make(
      'div',
      { class: 'sides' },
      make('div', {}, ...makeSingles(onlyOne, one, two)),
      make('div', {}, ...makeSingles(onlyTwo, two, one)),
    ),
  ];
}

function makeWords({ link, runs }: MarkedWords, who: string): HTMLElement {
  return make(
    'div',
    {},
    make('a', { href: link.path }, make('span', { class: 'who' }, who), ' ', link.label),
    make('p', { class: 'plan-words' }, ...runs.map(({ text, marked }) => (marked ? make('u', {}, text) : text))),
  );
}

function makeSingles(singles: readonly SingleBeside[], who: string, other: string): HTMLElement[] {
  const toItem = ({ link, words, near }: SingleBeside): HTMLElement =>
    make(
      'li',
      {},
      makeLink(link),
      make('p', { class: 'plan-words' }, words),
      make(
        'p',
        { class: 'note' },
        ...(near === null
          ? [`在${other}里没有找到相近的。`]
          : [`最相近：${other} `, makeLink(near), `，${near.reason}。`]),
      ),
    );
  return [
    make('h5', {}, `${who}另有 ${String(singles.length)} 条`),
    ...(singles.length === 0 ? [] : [make('ul', {}, ...singles.map(toItem))]),
  ];
}

function makeIndicators(rows: readonly IndicatorBeside[], names: Names): HTMLElement[] {
  if (rows.length === 0) return [make('p', { class: 'note' }, '没有哪个指标是两部规划都写了数的。')];
  const toCell = (cell: IndicatorBeside['cells'][number]): HTMLElement =>
    make(
      'td',
      {},
      ...cell.map(({ value, years, scope, place }) =>
        make(
          'p',
          {},
          make('b', {}, value),
          ...[years, scope].flatMap((words) => (words === null ? [] : [make('span', {}, words)])),
          makeLink(place),
        ),
      ),
    );
  return [
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...['指标', ...names].map((name) => make('th', { scope: 'col' }, name)))),
      make(
        'tbody',
        {},
        ...rows.map(({ indicator, cells, remarks }) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, makeLink(indicator), make('small', {}, remarks.join('；'))),
            ...cells.map(toCell),
          ),
        ),
      ),
    ),
    make('p', { class: 'note' }, '数值由本站从原文读出，以原文为准；按指标并列，不排名。'),
  ];
}

function makeLink({ path, label }: Link, words = label): HTMLElement {
  return make('a', { href: path }, words);
}
