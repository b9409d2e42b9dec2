/**
 * The responsibility matrix, read as built: compares every number with plan.json, every bar with its number, and every
 * link with the rows it leads to.
 */
import { expect, test } from 'playwright/test';
import { builtPaths } from './support/builtSite.ts';
import { matrixBase as base, readMatrix, readTaskGroups } from './support/matrixPages.ts';
import type { Counts } from './support/matrixPages.ts';
import { domainsOf, readNamedGoals } from './support/planCounts.ts';

test.describe.configure({ mode: 'default' });

const goals = readNamedGoals();
const paths = builtPaths().filter((path) => path.startsWith(base));
const matrices = paths.map((path) => ({ path, ...readMatrix(path, goals) }));
const taskGroups = new Map<string, Map<string, string[]>>();
/** Length of the longest bar, in pixels. */
const fullLength = 40;

test('there is a page for all plans and for each text, in every order', () => {
  const domains = new Map(
    [...Map.groupBy(goals, ({ plan }) => plan)].map(([plan, of]) => [plan, domainsOf(of).length]),
  );
  const women = domains.get('liaocheng-women-2021') ?? 0;
  const children = domains.get('liaocheng-children-2021') ?? 0;
  expect(paths.length).toBe(2 * 4 + (women + children) + women + children + children);
});

test('every number of every matrix is the count in plan.json, and no department is left out', () => {
  let checked = 0;
  for (const { path, columns, lines } of matrices) {
    for (const { department, cells } of lines) {
      expect(
        cells.map(({ counts }) => counts),
        `${path} ${department}`,
      ).toEqual(columns.map((domain) => countOf(department, (goal) => goal.domain === domain)));
      checked += cells.length;
    }
    const named = goals
      .filter(({ domain }) => columns.includes(domain))
      .flatMap((goal) => [...goal.leads, ...goal.responsibles]);
    expect(new Set(lines.map(({ department }) => department)), path).toEqual(new Set(named));
  }
  console.log(`${String(checked)} cells of ${String(paths.length)} matrices`);
  expect(checked).toBeGreaterThan(10_000);
});

test('every bar is as long as its number says, on one scale, solid then hollow', () => {
  const faults = matrices.flatMap(({ path, lines }) => {
    const cells = lines.flatMap((line) => line.cells);
    const most = Math.max(...cells.map(({ counts: [led, shared] }) => led + shared));
    const toLength = (count: number): number => (count * fullLength) / most;
    return cells
      .filter(({ counts: [led, shared], bar }) => {
        if (led + shared === 0) return bar.length > 0;
        const [solid, hollow] = bar;
        const ends = [solid?.x, solid?.width, hollow?.x, (hollow?.x ?? NaN) + (hollow?.width ?? NaN)];
        const due = [0, toLength(led), toLength(led), toLength(led + shared)];
        return !due.every((length, at) => Math.abs((ends[at] ?? NaN) - length) < 0.02);
      })
      .map(({ counts, bar }) => `${path}: ${counts.join('/')} ${JSON.stringify(bar)}`);
  });
  expect(faults).toEqual([]);
});

test('every number leads to exactly the goals it counts, each in its role', () => {
  const faults = matrices.flatMap(({ path, lines, columns }) =>
    lines.flatMap(({ department, cells }) =>
      cells.flatMap(({ href }, at) => {
        const due = rowsDue(department, columns[at] ?? '');
        if (href === null) return due.length === 0 ? [] : [`${path}: ${department} has no link to ${due.join()}`];
        // Those that it leads stand where the number leads, with a link to the others.
        const rows = [href, `${href}-shared`].flatMap((group) => findTaskGroup(group) ?? []);
        return rows.sort().join() === due.sort().join()
          ? []
          : [`${path}: ${href} shows ${rows.join()}, not ${due.join()}`];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

test('the lines come in the order that the page says', () => {
  for (const { path, lines, sorted } of matrices.filter((matrix) => !matrix.path.endsWith('/kind/'))) {
    const keys = lines.map(({ cells, total }) => (sorted === -1 ? total : (cells[sorted]?.counts ?? total)));
    const ordered = keys.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
    expect(keys, path).toEqual(ordered);
  }
});

test('a reader sorts by a domain, follows a number, and reads the goals there, without a script', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(base);
  await page.getByRole('columnheader', { name: '妇女参与决策和管理' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: '妇女参与决策和管理' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const first = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first();
  await expect(first.getByRole('rowheader')).toHaveText('市委组织部');
  await first.getByRole('link', { name: '10/1' }).click();
  await expect(page).toHaveURL('/departments/liaocheng/organisation-department/tasks/#lcw-4');
  await expect(page.locator('#lcw-4')).toBeInViewport();
  await page.close();
});

function countOf(department: string, isCounted: (goal: (typeof goals)[number]) => boolean): Counts {
  const counted = goals.filter(isCounted);
  const inRole = (role: 'leads' | 'responsibles'): number =>
    counted.filter((goal) => goal[role].includes(department)).length;
  return [inRole('leads'), inRole('responsibles')];
}

/** The goals of a domain that name a department, with its role. */
function rowsDue(department: string, domain: string): string[] {
  return goals
    .filter((goal) => goal.domain === domain)
    .flatMap(({ id, leads, responsibles }) => {
      const roles = [leads.includes(department) ? '牵头' : '', responsibles.includes(department) ? '责任' : ''];
      const role = roles.filter((one) => one !== '').join('、');
      return role === '' ? [] : [`/plans/${id}/ ${role}`];
    });
}

/** The rows at an anchor of a task table; undefined when the anchor does not exist. */
function findTaskGroup(href: string): string[] | undefined {
  const [path = '', anchor = ''] = href.split('#');
  const groups = taskGroups.get(path) ?? readTaskGroups(path);
  taskGroups.set(path, groups);
  return groups.get(anchor);
}
