/** One goal, measure or task as data. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { commitmentOf, placesOf } from '../../../../../corpus/places.ts';
import { getCorpus } from '../../../../../data/committedCorpus.ts';
import { placeParams } from '../../../../../naming/routes/itemRoutes.ts';
import { formatCommitmentData } from '../../../../../view/item/commitmentFiles.ts';

export const getStaticPaths = (async () =>
  (await getCorpus()).texts
    .flatMap(placesOf)
    .map((place) => ({ params: placeParams(commitmentOf(place).id), props: { place } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(formatCommitmentData(props.place, await getCorpus(), site));
