/** Lighthouse's scores as a table, and the shortfalls below 100. */

/** Categories in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];

export interface PageScores {
  path: string;
  /** From 0 to 100; null when Lighthouse could not measure it. */
  scores: Readonly<Record<Category, number | null>>;
  /** Audits that cost points, each with its message. */
  faults: readonly string[];
}

/** Two runs over one page combined: the better score of each category, the audits of the run that lost fewer points. */
export function bestOf(one: PageScores, other: PageScores): PageScores {
  const better = (category: Category): number | null => {
    const [a, b] = [one.scores[category], other.scores[category]];
    return a === null || b === null ? (a ?? b) : Math.max(a, b);
  };
  return {
    path: one.path,
    scores: {
      performance: better('performance'),
      accessibility: better('accessibility'),
      'best-practices': better('best-practices'),
      seo: better('seo'),
    },
    faults: other.faults.length <= one.faults.length ? other.faults : one.faults,
  };
}

/** Header and one row per page. */
export function toRows(pages: readonly PageScores[]): (string | number)[][] {
  return [
    ['page', ...categories],
    ...pages.map(({ path, scores }) => [path, ...categories.map((category) => scores[category] ?? '–')]),
  ];
}

/**
 * Scores below 100, one sentence each, with the failed audits; empty when there are none.
 *
 * findShortfalls([{ path: '/', scores: { performance: 99, … }, faults: [] }]) // => ['/: performance 99']
 */
export function findShortfalls(pages: readonly PageScores[]): string[] {
  return pages.flatMap(({ path, scores, faults }) => {
    const below = categories.filter((category) => scores[category] !== 100);
    if (below.length === 0) return [];
    return [
      ...below.map((category) => `${path}: ${category} ${String(scores[category] ?? 'unknown')}`),
      ...faults.map((fault) => `    ${fault}`),
    ];
  });
}
