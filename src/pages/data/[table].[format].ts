/** A table over all plans, in every format: the newest version, under an address that does not change. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getFrozenData } from '../../data/frozenData.ts';
import { bodyOf } from '../../view/data/frozen/fileBody.ts';

export const getStaticPaths = (async () => {
  const { files, packaged } = await getFrozenData();
  return packaged
    .filter(({ isTable }) => isTable)
    .map(({ path, format }) => ({
      params: { table: path.slice(0, -format.length - 1), format },
      props: { body: bodyOf(files, path) },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.body);
