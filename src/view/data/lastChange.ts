/** When the content of a page last changed, for the site map. */
import type { Editions } from '../../model/planEdition.ts';
import { dataPath } from '../../naming/routes/dataRoutes.ts';
import {
  aboutPath,
  accessibilityPath,
  correctionsPath,
  designPath,
  licencesPath,
  methodPath,
  searchPath,
  tryPath,
} from '../../naming/routes/siteRoutes.ts';

/** Pages that do not change with the plans. */
const APART = [
  aboutPath,
  accessibilityPath,
  correctionsPath,
  designPath,
  licencesPath,
  methodPath,
  searchPath,
  tryPath,
];

/**
 * The day on which the plans of a page last changed: those named in its address, else all; undefined for a page that is
 * not made of plans, or while none of its plans is published.
 *
 * lastChange('/plans/yushu-children-2021/health/goal-3/', editions) // => '2026-11-30'
 */
export function lastChange(path: string, editions: Editions): string | undefined {
  if (APART.some((apart) => path.startsWith(apart)) || path.startsWith(`${dataPath}dictionary`)) return undefined;
  const named = path.split('/').flatMap((segment) => editions[segment] ?? []);
  const days = (named.length > 0 ? named : Object.values(editions)).map(({ changed }) => changed);
  return days.toSorted().at(-1);
}
