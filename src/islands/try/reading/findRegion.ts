/** The region of a plan, as its title or its issuer names it. */
import type { Plan } from '../../../model/plan.ts';
import type { Region } from '../../../model/region.ts';

/**
 * The registered region that the plan names; null when it names none, or several.
 *
 * findRegion({ region: null, title: '腾冲妇女发展规划（2021—2030年）', issued: null }, regions)?.code // => '530581'
 */
export function findRegion(
  { region, title, issued }: Pick<Plan, 'region' | 'title' | 'issued'>,
  regions: readonly Region[],
): Region | null {
  if (region !== null) return region;
  for (const words of [title, issued?.by]) {
    const named = regions.filter(({ name, shortName }) =>
      [name, shortName].some((form) => words?.includes(form) === true),
    );
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}
