/** The content of a page's head, and the breadcrumbs to it. */
import { siteName } from '../../naming/siteName.ts';

export interface Crumb {
  label: string;
  /** null for the page itself, which is not linked. */
  path: string | null;
}

export interface PageHead {
  /** Without the site's name, which the layout adds if it fits. */
  title: string;
  description: string;
  /** From just below the home page to this page, which comes last. Empty on the home page. */
  breadcrumbs: Crumb[];
  /** Names known to Chinese public sites and their crawlers, e.g. ArticleTitle, ContentSource. */
  metadata?: Record<string, string>;
  /** True for the 404 page, which has no canonical address. */
  lost?: boolean;
  /** Path of the picture that chats show beside a link to the page; the site's icon when absent. */
  card?: string;
  /** Linked data about its subject, limited to simple, true statements; the layout adds the breadcrumbs. */
  jsonLd?: readonly JsonObject[];
  /** The same content in other formats. */
  alternates?: Alternate[];
  /** How it is printed: wide, or all of it on one sheet; portrait and on any number of sheets when absent. */
  paper?: 'landscape' | 'one-sheet';
}

/** A file with the content of the page. */
export interface Alternate {
  /** Media type, e.g. text/csv. */
  type: string;
  /** Absent where the type says it all. */
  title?: string;
  path: string;
}

type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [name: string]: JsonValue;
}

/** The maximum length of a title that the card of a shared link shows in full. */
export const cardTitleLength = 28;

/**
 * The title for browsers and shared cards: with the site's name while both fit in 28 characters.
 *
 * formatTitle('聊城儿童规划 儿童与健康') // => '聊城儿童规划 儿童与健康｜知规'
 */
export function formatTitle(title: string): string {
  const long = `${title}｜${siteName}`;
  return title === siteName || [...long].length > cardTitleLength ? title : long;
}

/**
 * The absolute address of a page. `site` is the published address; the configuration always sets it.
 *
 * toAddress('/t/lcc-1-3/', new URL('https://zhigui.example')) // => 'https://zhigui.example/t/lcc-1-3/'
 */
export function toAddress(path: string, site: URL | undefined): string {
  if (site === undefined) throw new Error('The site has no address: set `site` in astro.config.mjs.');
  return new URL(path, site).href;
}

/**
 * Linked data as the text of a script element, without any `<` that could end it.
 *
 * formatJsonLd({ name: '</script>' }) // => '{"name":"\\u003c/script>"}'
 */
export function formatJsonLd(value: JsonObject): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
