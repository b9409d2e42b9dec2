/** A table over all plans. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../data/committedCorpus.ts';
import { toDataFiles } from '../../view/data/dataFiles.ts';

export const getStaticPaths = (async () => {
  const files = toDataFiles(await getCorpus());
  return files.map(({ name, text }) => ({ params: { table: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text);
