/** Gives every page the version of the data it shows, and the address that errors are reported to. */
import { defineMiddleware } from 'astro:middleware';
import { getReportTemplate } from './data/settings.ts';
import { getDataVersion } from './data/version.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.dataVersion = await getDataVersion();
  context.locals.reportTemplate = getReportTemplate();
  return next();
});
