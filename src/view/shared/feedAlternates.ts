/** The feeds of the site, for the heads of pages that tell what is new. */
import { feedPath, jsonFeedPath } from '../../naming/routes/dataRoutes.ts';
import type { Alternate } from './pageHead.ts';

export const feedAlternates: readonly Alternate[] = [
  { type: 'application/atom+xml', title: '新收的规划和更正', path: feedPath },
  { type: 'application/feed+json', title: '新收的规划和更正', path: jsonFeedPath },
];
