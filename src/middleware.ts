/**
 * Gives every page the version of the data it shows, and the address that errors are reported to; gives every other
 * file the type that its name says, as whoever serves the built site does.
 */
import { defineMiddleware } from 'astro:middleware';
import { getReportTemplate } from './data/settings.ts';
import { getDataVersion } from './data/version.ts';
import { mediaTypeOf } from './view/shared/mediaTypes.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.dataVersion = await getDataVersion();
  context.locals.reportTemplate = getReportTemplate();
  const response = await next();
  const type = mediaTypeOf(context.url.pathname);
  if (type !== undefined) response.headers.set('content-type', type);
  return response;
});
