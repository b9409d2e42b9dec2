/**
 * The cover of a notice: a title with who issues it and a month, perhaps a table of contents, above the notice that puts
 * the plan into force. The plan begins where its title stands again, below the notice.
 */
import type { LogicalLine } from './logicalLine.ts';
import { looksLikeTitle, titleWithin } from './title.ts';
import type { TitlePatterns } from './title.ts';

/** Where the heading of a notice begins to name what it puts into force. */
const NOTICE = /关于(?:印发|转发|批转|下发|公布|发布)/u;
/** What may stand above it: the number of the notice, and the red head. */
const HEAD = /\d号$|文件$/u;
const PROSE = /[。;!?]$/u;
/** A table of contents is no longer, nor is a notice. */
const FARTHEST = 80;

/**
 * How many of the lines that a text begins with are a cover; 0 where the first sentence stands before a notice, or the title
 * does not stand on both sides of it.
 */
export function coverLength(lines: readonly LogicalLine[], titles: TitlePatterns): number {
  const texts = lines.slice(0, 2 * FARTHEST).map(({ compact }) => compact);
  const prose = texts.findIndex((text) => PROSE.test(text));
  const heading = texts.slice(0, Math.max(prose, 0)).findLastIndex((text) => NOTICE.test(text));
  const notice = texts.slice(0, Math.max(heading, 0)).findLastIndex((text) => !HEAD.test(text)) + 1;
  const nameAt = (text: string): string | undefined => (looksLikeTitle(text, titles) ? nameOf(text) : undefined);
  const names = new Set(texts.slice(0, notice).flatMap((text) => nameAt(text) ?? []));
  const isAgain = (text: string): boolean => {
    const name = nameAt(text);
    return name !== undefined && names.has(name);
  };
  return texts.slice(prose, prose + FARTHEST).some(isAgain) ? notice : 0;
}

/** A title without its years, which may stand in a line of their own or not at all. */
function nameOf(title: string): string {
  return titleWithin(title).replace(/\(.*$/u, '');
}
