/** The pages of responsibility matrices 责任矩阵: which scopes and orders a region has, and their addresses. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import { shortPlanName } from '../../naming/names.ts';
import { matrixPath } from '../../naming/routes/departmentRoutes.ts';
import { toMatrixColumns } from './matrix.ts';
import type { MatrixOrder } from './matrix.ts';

/** All plans of a region, or one text of a plan. */
export interface MatrixScope {
  /** `all` or the plan's id. */
  slug: string;
  /** e.g. 聊城妇女规划. */
  name: string;
  plans: PublishedPlan[];
}

/** All plans together, and every text alone. */
export function toMatrixScopes({ region, plans, otherTexts }: RegionDepartments): MatrixScope[] {
  return [
    { slug: 'all', name: `${region.shortName}各规划`, plans },
    ...[...plans, ...otherTexts].map((plan) => ({ slug: plan.id, name: shortPlanName(plan), plans: [plan] })),
  ];
}

/** A prerendered matrix page: its route params and props. */
interface MatrixAddress {
  /** `form` is its path below that of the region's matrix; undefined for the matrix itself. */
  params: { region: string; form: string | undefined };
  props: { entry: RegionDepartments; scope: MatrixScope; order: MatrixOrder };
}

/** Every scope of every region in every order: by goals led, by kind of body, and by each domain. */
export function toMatrixAddresses(regions: readonly RegionDepartments[]): MatrixAddress[] {
  return regions.flatMap((entry) => {
    const region = entry.region.slug;
    const base = matrixPath(region, 'all', 'led');
    return toMatrixScopes(entry).flatMap((scope) =>
      ['led', 'kind', ...toMatrixColumns(scope.plans).map(({ code }) => code)].map((order) => ({
        params: { region, form: matrixPath(region, scope.slug, order).slice(base.length, -1) || undefined },
        props: { entry, scope, order },
      })),
    );
  });
}
