/** The raw text of a source document, byte for byte as received. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../data/committedCorpus.ts';

export const getStaticPaths = (async () => {
  return [...(await getCorpus()).sources.values()].map(({ id, file, text }) => ({
    params: { source: id, file: file.replace(/\.txt$/, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text);
