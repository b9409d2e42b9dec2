/** The figures of growth as tables. */
import { formatColumns } from '../textTable.ts';
import type { PeerCost } from '../peers/measurePeers.ts';
import type { SiteGrowth, MeasuredStage } from './measureStages.ts';
import type { RouteWeight } from './weighFolder.ts';

/**
 * A table of the stages and one of the pages, with a row for each multiple of the corpus. The exponents are those of cost
 * and bytes against the multiple before: 1 is linear, 2 quadratic.
 */
export function formatGrowth(measured: readonly SiteGrowth[]): string {
  const rows = measured.flatMap(({ stages }) => stages);
  const stages = [...Map.groupBy(rows, ({ stage }) => stage).values()].flatMap((of) =>
    of.map((row, at) => [...formatStage(row), ...formatExponents(row, of[at - 1])]),
  );
  const [first = [], ...others] = measured.map(({ pages }) => pages);
  const routes = [first, ...others].at(-1)?.map(({ route }) => route) ?? [];
  const pages = routes.map((route) => [
    route,
    ...[first, ...others].flatMap((weights) => formatPage(weights.find((one) => one.route === route))),
  ]);
  const times = measured.map(({ stages: [stage] }) => `${String(stage?.times ?? 0)}×`);
  return [
    'From texts to the verified site. The exponents compare with the row above: 1 is linear',
    formatColumns([
      ['stage', 'times', 'CPU s', 'peak MB', 'pages', 'files', 'MB', 'exponent CPU', 'exponent bytes'],
      ...stages,
    ]),
    '',
    'Pages by route: how many, and KB as gzip, median and largest',
    formatColumns([
      ['route', ...times.flatMap((one) => [`pages ${one}`, `median ${one}`, `largest ${one}`])],
      ...pages,
    ]),
    ...formatPeers(measured),
  ].join('\n');
}

/** The site among the others, and how many times the processor time of the first of them it takes a page. */
function formatPeers(measured: readonly SiteGrowth[]): string[] {
  const rows = measured.flatMap(({ stages, peers }) => {
    const all = stages.find(({ stage }) => stage === 'all');
    const own = all === undefined ? [] : [{ ...all, name: 'this site' }];
    const [first] = peers;
    const base = first === undefined ? NaN : first.cpuSeconds / first.pages;
    return peers.length === 0 ? [] : [...own, ...peers].map((cost) => formatPeer(cost, base));
  });
  if (rows.length === 0) return [];
  const columns = ['builder', 'times', 'pages', 'CPU s', 'peak MB', 'CPU ms a page', 'ratio'];
  return [
    '',
    'The same texts, by other builders with the least that makes a site of them',
    formatColumns([columns, ...rows]),
  ];
}

function formatPeer({ name, times, pages, cpuSeconds, peakMB }: PeerCost, base: number): (string | number)[] {
  const each = cpuSeconds / pages;
  return [
    name,
    times,
    pages,
    cpuSeconds.toFixed(1),
    peakMB.toFixed(0),
    (1000 * each).toFixed(1),
    (each / base).toFixed(1),
  ];
}

function formatStage({ stage, times, cpuSeconds, peakMB, pages, files, bytes }: MeasuredStage): (string | number)[] {
  return [stage, times, cpuSeconds.toFixed(1), peakMB.toFixed(0), pages, files, (bytes / 1e6).toFixed(1)];
}

function formatExponents(row: MeasuredStage, before: MeasuredStage | undefined): string[] {
  if (before === undefined) return ['–', '–'];
  const exponent = (of: 'cpuSeconds' | 'bytes'): string =>
    (Math.log(row[of] / before[of]) / Math.log(row.times / before.times)).toFixed(2);
  return [exponent('cpuSeconds'), exponent('bytes')];
}

function formatPage(weight: RouteWeight | undefined): string[] {
  if (weight === undefined) return ['–', '–', '–'];
  return [String(weight.pages), (weight.median / 1000).toFixed(1), (weight.largest / 1000).toFixed(1)];
}
