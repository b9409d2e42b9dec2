/** Addresses of plans and their sections. */
import { siteBase } from '../base/siteBase.ts';

export const plansPath = `${siteBase}/plans/`;

/**
 * Page of a plan.
 *
 * planPath('liaocheng-children-2021') // => '/plans/liaocheng-children-2021/'
 */
export function planPath(planId: string): string {
  return `${plansPath}${planId}/`;
}

/**
 * A plan as data.
 *
 * planDataPath('liaocheng-children-2021') // => '/plans/liaocheng-children-2021/plan.json'
 */
export function planDataPath(planId: string): string {
  return `${planPath(planId)}plan.json`;
}

/** The charts of a plan's page. */
export type PlanChart = 'anatomy' | 'deadlines';

/**
 * A chart of a plan's page as SVG, or its table as CSV.
 *
 * planChartPath('liaocheng-children-2021', 'anatomy', 'svg') // => '/plans/liaocheng-children-2021/anatomy.svg'
 */
export function planChartPath(planId: string, chart: PlanChart, format: 'svg' | 'csv'): string {
  return `${planPath(planId)}${chart}.${format}`;
}

/**
 * A table of one plan.
 *
 * planTablePath('liaocheng-children-2021', 'goals') // => '/plans/liaocheng-children-2021/goals.csv'
 */
export function planTablePath(planId: string, table: string): string {
  return `${planPath(planId)}${table}.csv`;
}

/**
 * Reading page of one section of a plan; the slug of a domain's section is the last segment of the domain's id.
 *
 * sectionPath('liaocheng-children-2021', 'preface') // => '/plans/liaocheng-children-2021/preface/'
 */
export function sectionPath(planId: string, slug: string): string {
  return `${planPath(planId)}${slug}/`;
}

/**
 * The whole text of a plan on one page.
 *
 * wholePlanPath('liaocheng-children-2021') // => '/plans/liaocheng-children-2021/full/'
 */
export function wholePlanPath(planId: string): string {
  return `${planPath(planId)}full/`;
}

/**
 * A section in the page of the whole plan.
 *
 * wholePlanSectionPath('liaocheng-children-2021', 'health') // => '/plans/liaocheng-children-2021/full/#health'
 */
export function wholePlanSectionPath(planId: string, slug: string): string {
  return `${wholePlanPath(planId)}#${slug}`;
}

/**
 * Reading page of a domain 领域 inside its plan.
 *
 * domainSectionPath('liaocheng-children-2021/health') // => '/plans/liaocheng-children-2021/health/'
 */
export function domainSectionPath(domainId: string): string {
  return `${plansPath}${domainId}/`;
}

/**
 * The part of a domain's id that names its section in paths.
 *
 * sectionSlug('liaocheng-children-2021/health') // => 'health'
 */
export function sectionSlug(domainId: string): string {
  return domainId.slice(domainId.lastIndexOf('/') + 1);
}
