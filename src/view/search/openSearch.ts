/** The OpenSearch description: how a browser searches this site from its own address bar. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { siteName, toAddress } from '../shared/pageHead.ts';
import { searchPath } from '../../naming/routes/siteRoutes.ts';

/** The description as XML. `site` is where the site is published. */
export function formatOpenSearch(plans: readonly PublishedPlan[], site: URL | undefined): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>检索各地${joinAudiences(plans, '、')}发展规划的目标、措施和正文</Description>
  <Language>zh-CN</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${toAddress(searchPath, site)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
