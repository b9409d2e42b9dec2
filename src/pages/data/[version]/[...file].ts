/** A file in the folder of the data version. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getFrozenData } from '../../../data/frozenData.ts';
import { bodyOf } from '../../../view/data/frozen/fileBody.ts';

export const getStaticPaths = (async () => {
  const { version, files } = await getFrozenData();
  return [...files.keys()].map((file) => ({ params: { version, file }, props: { body: bodyOf(files, file) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.body);
