/** Addresses of comparisons of plans. */
import { siteBase } from '../base/siteBase.ts';

export const comparePath = `${siteBase}/compare/`;

/** The plans that can be compared, and what any two are compared with, as files. */
export const comparablePlansPath = `${comparePath}plans.json`;
export const pairSettingsPath = `${comparePath}settings.json`;

/**
 * A plan beside its peers: commitments that only the peers have, and those that only it has.
 *
 * gapPath('yushu-children-2021') // => '/compare/yushu-children-2021/'
 */
export function gapPath(planId: string): string {
  return `${comparePath}${planId}/`;
}

/** The same as data: `gapFilePath('yushu-children-2021') // => '/compare/yushu-children-2021/data.json'` */
export function gapFilePath(planId: string): string {
  return `${gapPath(planId)}data.json`;
}

/**
 * Two plans side by side, or the redline of two texts of one plan; the plan that comes first in the catalogue is first.
 *
 * pairPath('yushu-children-2021', 'tengchong-children-2021')
 * // => '/compare/yushu-children-2021/tengchong-children-2021/'
 */
export function pairPath(firstId: string, secondId: string): string {
  return `${gapPath(firstId)}${secondId}/`;
}

/**
 * One domain of two plans side by side.
 *
 * pairDomainPath('yushu-children-2021', 'tengchong-children-2021', 'health')
 * // => '/compare/yushu-children-2021/tengchong-children-2021/health/'
 */
export function pairDomainPath(firstId: string, secondId: string, topic: string): string {
  return `${pairPath(firstId, secondId)}${topic}/`;
}

/**
 * Address of a comparison page limited to changes of one kind; without JavaScript, it leads to the list of them.
 *
 * shownPath('/compare/a/b/', 'number') // => '/compare/a/b/?show=number#number'
 */
export function shownPath(path: string, kind: string): string {
  return `${path}?show=${kind}#${kind}`;
}
