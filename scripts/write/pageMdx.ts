/**
 * Page of the plan tree → MDX that a person can read: one element per block, with its printed text inside and nothing
 * else.
 *
 * <Goal id="goal-3">3.保障儿童生命安全，……。（牵头单位：市卫生健康委）</Goal>
 *
 * plan.json has the layout of each block, in the order of the blocks. Every file is read back by remark-parse; a text
 * that differs by one character is a broken invariant.
 */
import type { Paragraph, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Plugin } from 'unified';
import type { Block, PageNode, PlacedBlock } from '../../src/model/tree.ts';
import { textOf } from '../../src/model/tree.ts';
import { must } from '../../src/text/must.ts';
import { toSafeText } from './safeText.ts';

const ELEMENTS = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  goal: 'Goal',
  measure: 'Measure',
  task: 'Task',
} as const satisfies Record<Block['type'], string>;

/**
 * unified plugin: turns a page of the plan tree into Markdown's tree, one paragraph with one element for each block.
 */
const planToMdast: Plugin<[], PageNode, Root> = () => (page) => ({
  type: 'root',
  children: page.blocks.map((placed): Paragraph => ({ type: 'paragraph', children: [toElement(placed)] })),
});

const writer = unified()
  .use(planToMdast)
  .use(remarkMdx)
  .use(remarkStringify, { handlers: { text: ({ value }: { value: string }) => toSafeText(value) } });
const reader = unified().use(remarkParse).use(remarkMdx);

/** The MDX of a page. Throws when it does not read back as the page; the error names it by `name`. */
export function toMdx(page: PageNode, name: string): string {
  const mdx = writer.stringify(writer.runSync(page));
  const read = readMdx(mdx);
  const changed = page.blocks.findIndex(({ block }, at) => read[at]?.text !== textOf(block));
  if (changed >= 0 || read.length !== page.blocks.length) {
    throw new Error(`${name}: block ${String(changed + 1)} of the MDX does not say what the source says`);
  }
  return mdx;
}

function toElement({ block, anchor }: PlacedBlock): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: ELEMENTS[block.type],
    attributes: attributesOf(block, anchor).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [{ type: 'text', value: textOf(block) }],
  };
}

function attributesOf(block: Block, anchor: string | null): [string, string][] {
  const kind: [string, string][] = block.type === 'heading' ? [['kind', block.kind]] : [];
  return anchor === null ? kind : [...kind, ['id', anchor]];
}

/** An element of an MDX page: its anchor, undefined without one, and its text, undefined where it is not a single text. */
export interface ReadElement {
  id: string | undefined;
  text: string | undefined;
}

/** The elements of a body, in order. */
export function readMdx(mdx: string): ReadElement[] {
  const { children } = reader.parse(mdx);
  return children.map((child) => {
    const [element] = child.type === 'paragraph' && child.children.length === 1 ? child.children : [];
    if (element?.type !== 'mdxJsxTextElement' || element.children.length !== 1)
      return { id: undefined, text: undefined };
    const id = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
    const text = must(element.children[0], 'child of the element');
    return {
      id: typeof id?.value === 'string' ? id.value : undefined,
      text: text.type === 'text' ? text.value : undefined,
    };
  });
}
