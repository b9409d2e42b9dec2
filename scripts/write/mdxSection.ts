/** Reading section → MDX file, and the proof that the file says what the source says. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import { runsOf, textOf } from '../../src/model/tree.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { formatFrontmatter } from './frontmatter.ts';
import { toMdxLine } from './mdxBlock.ts';
import type { Anchors, FindDepartment } from './mdxBlock.ts';
import type { ReadingSection } from './readingSections.ts';

/** The MDX of a section. `order` counts the sections of the plan from 0. */
export function toMdx(section: ReadingSection, planId: string, order: number, findDepartment: FindDepartment): string {
  const anchors = countedAnchors();
  const lines = section.blocks.map((block) => toMdxLine(block, anchors, findDepartment));
  const text = section.blocks.map(({ block }) => textOf(block)).join('');
  const runs = section.blocks.flatMap(({ block }) => runsOf(block));
  const frontmatter = {
    plan: planId,
    slug: section.slug,
    kind: section.kind,
    num: section.num,
    heading: section.heading,
    order,
    lines: [runs[0]?.position.start.line ?? 0, runs.at(-1)?.position.end.line ?? 0],
    characters: withoutBlanks(text).length,
  };
  const body = lines.join('\n\n');
  proveText(body, text, `${planId}/${section.slug}`);
  return `${formatFrontmatter(frontmatter)}\n${body}\n`;
}

/** Anchors from kinds and printed numbers; what would come twice gets a counter. */
function countedAnchors(): Anchors {
  const seen = new Map<string, number>();
  return (kind, num) => {
    const base = num === null ? kind : `${kind}-${String(num)}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return num === null || times > 1 ? `${base}-${String(times)}` : base;
  };
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
