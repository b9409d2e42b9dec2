/** The chart of a responsibility matrix as SVG, in every scope and order. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStyle } from '../../../../../data/chartStyle.ts';
import { getCorpus } from '../../../../../data/committedCorpus.ts';
import { toDutyMatrix } from '../../../../../view/department/matrixFigure.ts';
import { toSvgFile } from '../../../../../view/shared/savedChart.ts';
import { toMatrixAddresses } from '../../../../../view/department/matrixAddresses.ts';
import { toMatrixPage } from '../../../../../view/department/matrixPage.ts';

export const getStaticPaths = (async () =>
  toMatrixAddresses((await getCorpus()).allottingRegions)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const page = toMatrixPage(props.entry, props.scope, props.order);
  return new Response(toSvgFile(toDutyMatrix(page), chartStyle, site));
};
