/** The picture of a responsibility matrix as SVG, in every scope and order. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStyle } from '../../../../../data/chartStyle.ts';
import { getAllottingRegions, getDepartmentsOf } from '../../../../../data/departments.ts';
import { toDutyMatrix } from '../../../../../view/department/matrixFigure.ts';
import { toSvgFile } from '../../../../../view/shared/savedChart.ts';
import { toMatrixAddresses, toMatrixPage } from '../../../../../view/department/matrixPage.ts';

export const getStaticPaths = (async () => toMatrixAddresses(await getAllottingRegions())) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const { entry, scope, order } = props;
  const page = toMatrixPage(entry, await getDepartmentsOf(entry.region.slug), scope, order);
  return new Response(toSvgFile(toDutyMatrix(page), chartStyle, site));
};
