/** A plan as data, byte for byte as committed, under two names: data.json as beside every page, plan.json by tradition. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getPlanFiles } from '../../../data/planFiles.ts';

export const getStaticPaths = (() =>
  getPlanFiles().flatMap(({ id, json }) =>
    ['data', 'plan'].map((data) => ({ params: { plan: id, data }, props: { json } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.json);
