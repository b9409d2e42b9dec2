/** Markdown → its tree: CommonMark, with tables and front matter, as converters of Word files write them. */
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';

/** Chinese authors indent paragraphs: four blanks make no code. */
const indented = { disable: { null: ['codeIndented'] } };

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [frontmatter(), gfmTable(), cjkFriendlyExtension(), indented])
  .data('fromMarkdownExtensions', [frontmatterFromMarkdown(), gfmTableFromMarkdown()])
  .freeze();

/** The tree, with places. `parseMarkdown('# 一、总则').children[0]?.type // => 'heading'` */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
