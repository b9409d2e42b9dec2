/** Gives every page the version of the data it shows; the footer prints it. */
import { defineMiddleware } from 'astro:middleware';
import { getDataVersion } from './data/version.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.dataVersion = await getDataVersion();
  return next();
});
