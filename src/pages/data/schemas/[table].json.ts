/** The schema of a table for tools: Table Schema of the Data Package standard. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getRegistry } from '../../../data/curatedRegistry.ts';
import { toTableSchemas } from '../../../view/data/dataDictionary.ts';

export const getStaticPaths = (() =>
  toTableSchemas(getRegistry().audiences).map(({ name, schema }) => ({
    params: { table: name },
    props: { schema },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`);
