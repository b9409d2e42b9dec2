/** Reading page → MDX file, and the proof that the file says what the source says. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import type { PlacedBlock } from '../../src/model/tree.ts';
import { textOf } from '../../src/model/tree.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { toMdxLine } from './mdxBlock.ts';
import type { FindDepartment } from './mdxBlock.ts';

/** The MDX of a page. `name` is what an error calls it. */
export function toMdx(blocks: readonly PlacedBlock[], name: string, findDepartment: FindDepartment): string {
  const body = blocks.map((block) => toMdxLine(block, findDepartment)).join('\n\n');
  proveText(body, blocks.map(({ block }) => textOf(block)).join(''), name);
  return `${body}\n`;
}

const reader = unified().use(remarkParse).use(remarkMdx);

/** Reads the MDX back as MDX; a difference from the source is a broken invariant. */
function proveText(body: string, text: string, name: string): void {
  const written = textsIn(reader.parse(body)).join('');
  if (withoutBlanks(written) !== withoutBlanks(text))
    throw new Error(`${name}: the MDX does not say what the source says`);
}

interface JsxElement extends Parent {
  name: string | null;
  attributes: { name: string; value: { value: string } }[];
}

/** All text of the elements of a body: label, words, duty, in the order in which they are shown. */
function textsIn(tree: Node): string[] {
  if (tree.type === 'mdxJsxFlowElement' || tree.type === 'mdxJsxTextElement') {
    const { attributes, children } = tree as JsxElement;
    const valueOf = (key: string, absent: string): unknown =>
      JSON.parse(attributes.find(({ name }) => name === key)?.value.value ?? absent);
    const duty = valueOf('duty', '[]') as [string, string][];
    return [valueOf('label', '""') as string, ...children.flatMap(textsIn), ...duty.map(([, text]) => text)];
  }
  if (tree.type === 'mdxTextExpression' || tree.type === 'mdxFlowExpression') {
    return [String(JSON.parse((tree as Node & { value: string }).value))];
  }
  if ('children' in tree) return (tree as Parent).children.flatMap(textsIn);
  return 'value' in tree ? [String(tree.value)] : [];
}
