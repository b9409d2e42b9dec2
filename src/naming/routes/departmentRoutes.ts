/** Addresses of departments, task tables and responsibility matrices. */
import { siteBase } from '../base/siteBase.ts';

export const departmentsPath = `${siteBase}/departments/`;

/**
 * The departments of one region.
 *
 * regionDepartmentsPath('liaocheng') // => '/departments/liaocheng/'
 */
export function regionDepartmentsPath(regionSlug: string): string {
  return `${departmentsPath}${regionSlug}/`;
}

/**
 * Page of one department 部门.
 *
 * departmentPath('liaocheng/youth-league') // => '/departments/liaocheng/youth-league/'
 */
export function departmentPath(departmentId: string): string {
  return `${departmentsPath}${departmentId}/`;
}

/**
 * Task table 任务分解表 of a department, or of a whole region, by the id of either.
 *
 * tasksPath('liaocheng/youth-league') // => '/departments/liaocheng/youth-league/tasks/'
 * tasksPath('liaocheng') // => '/departments/liaocheng/tasks/'
 */
export function tasksPath(id: string): string {
  return `${departmentsPath}${id}/tasks/`;
}

/**
 * Place in a task table: a plan, domain or goal, by its short code.
 *
 * taskPlacePath('liaocheng/youth-league', 'lcc-1') // => '/departments/liaocheng/youth-league/tasks/#lcc-1'
 */
export function taskPlacePath(id: string, shortCode: string): string {
  return `${tasksPath(id)}#${shortCode}`;
}

/**
 * A task table as a file.
 *
 * tasksFilePath('liaocheng/youth-league', 'csv') // => '/departments/liaocheng/youth-league/tasks.csv'
 */
export function tasksFilePath(id: string, format: 'csv' | 'xlsx'): string {
  return `${departmentsPath}${id}/tasks.${format}`;
}

/**
 * Responsibility matrix 责任矩阵 of a region: of all its plans or of one, sorted by the goals that departments lead or
 * by another column.
 *
 * matrixPath('liaocheng', 'all', 'led') // => '/departments/liaocheng/matrix/'
 * matrixPath('liaocheng', 'liaocheng-women-2021', 'lcw-1') // => '/departments/liaocheng/matrix/liaocheng-women-2021/lcw-1/'
 */
export function matrixPath(regionSlug: string, scope: string, order: string): string {
  const base = `${departmentsPath}${regionSlug}/matrix/`;
  if (order !== 'led') return `${base}${scope}/${order}/`;
  return scope === 'all' ? base : `${base}${scope}/`;
}

/**
 * The chart of a responsibility matrix as SVG.
 *
 * matrixChartPath('liaocheng', 'all', 'led') // => '/departments/liaocheng/matrix/chart.svg'
 */
export function matrixChartPath(regionSlug: string, scope: string, order: string): string {
  return `${matrixPath(regionSlug, scope, order)}chart.svg`;
}

/**
 * The table of a responsibility matrix as CSV.
 *
 * matrixTablePath('liaocheng', 'all', 'led') // => '/departments/liaocheng/matrix/data.csv'
 */
export function matrixTablePath(regionSlug: string, scope: string, order: string): string {
  return `${matrixPath(regionSlug, scope, order)}data.csv`;
}

/**
 * The numbers of all matrices of a region as a file.
 *
 * matrixFilePath('liaocheng') // => '/departments/liaocheng/matrix.csv'
 */
export function matrixFilePath(regionSlug: string): string {
  return `${departmentsPath}${regionSlug}/matrix.csv`;
}
