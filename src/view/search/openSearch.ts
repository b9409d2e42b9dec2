/** The OpenSearch description, with which browsers search this site from their address bar. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { toAddress } from '../shared/pageHead.ts';
import { siteName } from '../../naming/siteName.ts';
import { searchPath } from '../../naming/routes/siteRoutes.ts';

/** The description as XML. `site` is the published address. */
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
