/**
 * Which styles come in one file. Styles are grouped by what imports them, so that no page loads more than three style
 * sheets: the frame's, one that its kind of page shares with others, its own (tests/site/styleSheets.spec.ts).
 */

/** What the bundler tells about a module: as much of it as this takes. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/**
 * Style sheets, each with the files it is for, as paths below src/. A style goes with the first sheet that one of these
 * files brings in; pages that share much share a sheet.
 */
const sheets: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['frame', ['layouts/Page']],
  ['item', ['pages/plans/[plan]/[section]/goal-[num]', 'pages/plans/[plan]/[section]/measure-[num]']],
  ['home', ['pages/index']],
  ['reading', ['pages/plans/[plan]/[section]/index', 'pages/plans/[plan]/full']],
  ['plan', ['pages/plans/[plan]/index', 'pages/indicators/index', 'pages/indicators/[indicator]/index']],
  ['beside', ['components/compare/IndicatorsBeside']],
  ['compare', ['pages/compare/[plan]/[other]/index', 'pages/compare/[plan]/[other]/[domain]']],
  ['prose', ['pages/about', 'pages/method', 'pages/verify/index']],
];

/**
 * Name of the style sheet that a module belongs to; null for whatever is no style, and for styles that the bundler puts
 * with their page.
 *
 * sheetFor('/src/components/shared/reading/Sheet.astro?astro&type=style&index=0&lang.css', graph) // => 'item'
 */
export function sheetFor(id: string, graph: ModuleGraph): string | null {
  if (!/\.css(\?(?!raw)|$)/.test(id)) return null;
  const importers = importersOf(id, graph);
  const brings = (file: string): boolean => importers.some((path) => path.endsWith(`/src/${file}.astro`));
  return sheets.find(([, files]) => files.some(brings))?.[0] ?? null;
}

/** Modules that import one, directly or not. */
function importersOf(id: string, graph: ModuleGraph): string[] {
  const found = new Set([id]);
  for (const module of found) for (const importer of graph.getModuleInfo(module)?.importers ?? []) found.add(importer);
  return [...found];
}
