/** What stands in the head of a page, and the way that leads to it. */

export interface Crumb {
  label: string;
  /** null for the page itself, which is not linked. */
  path: string | null;
}

export interface PageHead {
  /** Without the site's name; the layout adds it where it fits. */
  title: string;
  description: string;
  /** From below the home page to this page, which comes last. Empty on the home page. */
  breadcrumbs: Crumb[];
  /** Names that Chinese public sites and their crawlers know, e.g. ArticleTitle, ContentSource. */
  metadata?: Record<string, string>;
  /** True for what is shown at addresses that lead nowhere: it has no address of its own. */
  lost?: boolean;
  /** Linked data, only what is simple and true. */
  jsonLd?: JsonObject;
  /** The same in other formats. */
  alternates?: Alternate[];
  /** How it is printed: upright where absent. */
  paper?: 'landscape';
}

/** A file that holds what the page shows. */
export interface Alternate {
  /** Media type, e.g. text/csv. */
  type: string;
  title: string;
  path: string;
}

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [name: string]: JsonValue;
}

export const siteName = '知规';
export const siteStatement = '非政府网站，以政府原文为准';

/** The most characters a title may have and still be shown whole on the card of a shared link. */
const cardTitleLength = 28;

/**
 * The title as browsers and shared cards show it: with the site's name while both fit in 28 characters.
 *
 * formatTitle('聊城儿童规划 儿童与健康') // => '聊城儿童规划 儿童与健康｜知规'
 */
export function formatTitle(title: string): string {
  const long = `${title}｜${siteName}`;
  return title === siteName || [...long].length > cardTitleLength ? title : long;
}

/**
 * The address of a page as the world knows it. `site` is where the site is published; the configuration always says.
 *
 * toAddress('/t/lcc-1-3/', new URL('https://zhigui.example')) // => 'https://zhigui.example/t/lcc-1-3/'
 */
export function toAddress(path: string, site: URL | undefined): string {
  if (site === undefined) throw new Error('The site has no address: set `site` in astro.config.mjs.');
  return new URL(path, site).href;
}

/**
 * Linked data as the text of a script element: no `<` that could end it.
 *
 * formatJsonLd({ name: '</script>' }) // => '{"name":"\\u003c/script>"}'
 */
export function formatJsonLd(value: JsonObject): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
