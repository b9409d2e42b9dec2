/**
 * Pages of a list whose sections stay whole, such as the letters of an index: as many as its length needs, all about as long
 * as each other. A list that is short has one page, and nothing says so.
 */
import type { Link } from '../../../naming/links.ts';
import { pagePath } from '../../../naming/routes/pagePath.ts';
import type { Paging } from './planPages.ts';

export interface PageSection {
  /** Its anchor. */
  id: string;
  name: string;
}

/** What a list of pages is made of. */
export interface PagedSections<Section extends PageSection> {
  /** Address of the first page. */
  path: string;
  /** The sections of each page. */
  parts: readonly (readonly Section[])[];
  /** The anchors that were published at an address. */
  publishedAt: (path: string) => readonly string[];
}

/**
 * The sections of each page; at least one page. `lengthOf` is a section's length, `most` that of a page: a page is longer
 * when a single section is.
 *
 * partSections([{ id: 'a', … }, { id: 'b', … }], () => 500, 800) // => [[{ id: 'a', … }], [{ id: 'b', … }]]
 */
export function partSections<Section extends PageSection>(
  sections: readonly Section[],
  lengthOf: (section: Section) => number,
  most: number,
): Section[][] {
  const total = sections.reduce((sum, section) => sum + lengthOf(section), 0);
  const pages = Math.ceil(total / most);
  if (pages < 2) return [[...sections]];
  let before = 0;
  // A section is on the page on which its middle is.
  const byPage = Map.groupBy(sections, (section) => {
    const middle = before + lengthOf(section) / 2;
    before += lengthOf(section);
    return Math.floor((middle / total) * pages);
  });
  return [...byPage.values()];
}

/** The sections of all pages, as links from the page at this index. */
export function toSectionLinks<Section extends PageSection>(
  { path, parts }: PagedSections<Section>,
  at: number,
): (Link & { section: Section })[] {
  return parts.flatMap((sections, index) =>
    sections.map((section) => ({
      label: section.name,
      path: `${index === at ? '' : pagePath(path, index + 1)}#${section.id}`,
      section,
    })),
  );
}

/** Where the page at this index is, with the sections that were published on it and now are on another; null of one page. */
export function toSectionPaging<Section extends PageSection>(
  { path, parts, publishedAt }: PagedSections<Section>,
  at: number,
): Paging | null {
  if (parts.length < 2) return null;
  const published = new Set(publishedAt(pagePath(path, at + 1)));
  const others = parts.flatMap((sections, index) =>
    index === at ? [] : sections.map((section) => ({ section, index })),
  );
  return {
    number: at + 1,
    pages: parts.map((sections, index) => ({
      label: `第${String(index + 1)}页：${nameSections(sections)}`,
      path: pagePath(path, index + 1),
    })),
    moved: others
      .filter(({ section }) => published.has(section.id))
      .map(({ section: { id, name }, index }) => ({
        id,
        link: { label: `${name}在第${String(index + 1)}页`, path: `${pagePath(path, index + 1)}#${id}` },
      })),
  };
}

/** `nameSections(letters) // => 'A—L'` */
function nameSections(sections: readonly PageSection[]): string {
  return [...new Set([sections[0], sections.at(-1)].map((section) => section?.name))].join('—');
}
