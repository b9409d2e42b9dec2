/**
 * Gives every page the address for error reports, and every other file the media type of its name, as the server of the
 * built site does. Characters that HTML may not hold get their stand-ins, published anchors of parted lists stay, unless
 * they ended.
 */
import { defineMiddleware } from 'astro:middleware';
import { getReportTemplate } from './data/settings.ts';
import { getLastingAnchors } from './data/siteLedger.ts';
import { showUnprintable } from './text/shapes/unprintable.ts';
import { mediaTypeOf } from './view/shared/mediaTypes.ts';
import { keepTargets } from './view/shared/paging/partedTargets.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reportTemplate = getReportTemplate();
  const response = await next();
  const type = mediaTypeOf(context.url.pathname);
  if (type !== undefined) response.headers.set('content-type', type);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage) return response;
  const html = keepTargets(await response.text(), await getLastingAnchors(context.url.pathname));
  return new Response(showUnprintable(html), response);
});
