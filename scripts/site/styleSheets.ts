/**
 * Groups styles into files by the modules that import them, so that no page loads more than three style sheets: the
 * frame's, one shared by its kind of page, and its own (tests/site/styleSheets.spec.ts).
 */

/** The part of the bundler's module graph that is used here. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/**
 * Style sheets, each with its files, as paths below src/. A style belongs to the first sheet with a file that imports
 * it; pages that share many styles share a sheet.
 */
const sheets: readonly (readonly [name: string, files: readonly string[]])[] = [
  // The facts of a plan, and what passes it on, stand on pages that share nothing else: a few lines, cheaper than a
  // fourth sheet.
  [
    'frame',
    [
      'layouts/Page',
      'components/plan/PlanFacts',
      'components/shared/DocumentLine',
      'components/shared/share/ShareRow',
      'components/shared/share/Citations',
    ],
  ],
  [
    'item',
    [
      'pages/plans/[plan]/[section]/goal-[num]',
      'pages/plans/[plan]/[section]/measure-[num]',
      'pages/plans/[plan]/[section]/task-[num]',
    ],
  ],
  // What long pages have: folded parts, the jump bar, wide tables, and the indicators that stand in many of them; and
  // reading pages and places, which load the sheet of items too and would else have a fourth.
  [
    'parts',
    [
      'components/shared/fold/Part',
      'components/shared/fold/JumpBar',
      'components/shared/WideTable',
      'components/shared/lists/DutyTable',
      'components/department/MentionSentences',
      'components/compare/IndicatorsBeside',
      'pages/plans/[plan]/[section]/index',
      'pages/plans/[plan]/full',
      'pages/regions/[region]',
      'components/indicator/IndicatorMatrix',
    ],
  ],
  [
    'charts',
    ['pages/index', 'pages/plans/[plan]/index', 'pages/indicators/[...page]', 'pages/indicators/[indicator]/[...page]'],
  ],
  ['compare', ['pages/compare/[plan]/[other]/index', 'pages/compare/[plan]/[other]/[domain]']],
  ['prose', ['pages/about', 'pages/corrections', 'pages/method', 'pages/verify/index']],
];

/**
 * Name of a module's style sheet; null for modules other than styles, and for styles that the bundler keeps with their
 * page.
 *
 * sheetFor('/src/components/shared/reading/Sheet.astro?astro&type=style&index=0&lang.css', graph) // => 'item'
 */
export function sheetFor(id: string, graph: ModuleGraph): string | null {
  if (!/\.css(\?(?!raw)|$)/.test(id)) return null;
  const importers = importersOf(id, graph);
  const brings = (file: string): boolean => importers.some((path) => path.endsWith(`/src/${file}.astro`));
  return sheets.find(([, files]) => files.some(brings))?.[0] ?? null;
}

/** All modules that import one, directly or indirectly. */
function importersOf(id: string, graph: ModuleGraph): string[] {
  const found = new Set([id]);
  for (const module of found) for (const importer of graph.getModuleInfo(module)?.importers ?? []) found.add(importer);
  return [...found];
}
