/** A plan as data, byte for byte as committed. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getPlanFiles } from '../../../data/planFiles.ts';

export const getStaticPaths = (() =>
  getPlanFiles().map(({ id, json }) => ({ params: { plan: id }, props: { json } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.json);
