/** The linked data of a page as its head states them: what it is about, and the way to it. */
import { homePath } from '../../naming/routes/siteRoutes.ts';
import { toAddress } from './pageHead.ts';
import type { Crumb, JsonObject } from './pageHead.ts';

/** Properties whose value is an address. */
const ADDRESSES = new Set(['@id', 'contentUrl', 'item', 'url']);

/**
 * One graph of all nodes; undefined for a page without any. `site` is the published address: paths of the site in the nodes
 * become absolute, as most readers of linked data want them.
 */
export function toLinkedData(nodes: readonly JsonObject[], site: URL | undefined): JsonObject | undefined {
  if (nodes.length === 0) return undefined;
  const graph = JSON.parse(
    JSON.stringify(nodes, (name, value: unknown) =>
      ADDRESSES.has(name) && typeof value === 'string' && value.startsWith('/') ? toAddress(value, site) : value,
    ),
  ) as JsonObject[];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** The breadcrumbs, from the home page to the page itself; none on the home page. */
export function toBreadcrumbList(crumbs: readonly Crumb[]): JsonObject[] {
  if (crumbs.length === 0) return [];
  const way: Crumb[] = [{ label: '首页', path: homePath }, ...crumbs];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map(({ label, path }, at) => ({
        ...{ '@type': 'ListItem', position: at + 1, name: label },
        ...(path === null ? {} : { item: path }),
      })),
    },
  ];
}
