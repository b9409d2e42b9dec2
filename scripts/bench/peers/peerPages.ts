/** The same texts for other site builders: a page for every item and section, as Markdown, below the addresses of the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { must } from '../../../src/text/must.ts';

export interface PeerPage {
  /** Address without slashes at its ends: 'plans/yushu-children-2021/health/goal-3'. */
  path: string;
  title: string;
  paragraphs: string[];
}

/** `toPeerPages(records)[0]?.path // => 'plans/yushu-children-2021/notice'`: records on one page are one. */
export function toPeerPages(records: readonly SearchRecord[]): PeerPage[] {
  const pages = Map.groupBy(records, ({ blocks }) => must(blocks[0], 'words').url.replace(/#.*|^\/|\/(?=#|$)/gu, ''));
  return [...pages].map(([path, own]) => ({
    path,
    title: must(own[0], 'record').label,
    paragraphs: own.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  }));
}

/** Writes `FOLDER/<path>.md` for each page, with its title in front. */
export function writeMarkdown(folder: string, pages: readonly PeerPage[], frontMatter = ''): void {
  for (const { path, title, paragraphs } of pages) {
    const file = join(folder, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n${frontMatter}---\n\n${paragraphs.join('\n\n')}\n`);
  }
}
