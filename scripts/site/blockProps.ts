/**
 * remark plugin for the MDX of reading pages: gives each block's component its printed text as a string, and its entry
 * in `blocks` and `place`, which the page passes to the body; and puts the goals, and the measures, that follow one
 * another into runs of a few screens each, `<ItemRun>`, which may be folded.
 *
 * Without it a component would only get its text as rendered HTML, and could not cut it into sentences and lines.
 */
import type { Program } from 'estree';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { itemGap, toRuns } from '../../src/view/shared/listRuns.ts';
import type { ListRun } from '../../src/view/shared/listRuns.ts';

type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression'];

/** `<Goal id="goal-3">3.保障……</Goal>` becomes `<Goal id="goal-3" text="3.保障……" block={props.place.blocks[4]} place={props.place}/>`. */
export const blockProps: Plugin<[], Root> = () => (tree) => {
  const lengths = new Map<RootContent, number>();
  tree.children.filter(isBlock).forEach((element, at) => {
    lengths.set(element, textIn(element).length);
    const block = toMember(toMember(PLACE, 'blocks'), at);
    element.attributes.push(
      toAttribute('text', { type: 'Literal', value: textIn(element) }),
      toAttribute('block', block),
      toAttribute('place', PLACE),
    );
    element.children = [];
  });
  tree.children = tree.children.flatMap((node, at, all) => {
    const kind = kinds.get(nameOf(node));
    if (kind === undefined) return node;
    if (nameOf(all[at - 1]) === nameOf(node)) return [];
    const items = listFrom(all, at);
    const runs = toRuns(items, (item) => (lengths.get(item) ?? 0) + itemGap / 2);
    return runs.map((run) => toItemRun(kind, run, items.length));
  });
};

/** The kinds of items that long sections fold, by the names of their elements. */
const kinds: ReadonlyMap<string | null, string> = new Map([
  ['Goal', 'goal'],
  ['Measure', 'measure'],
]);

/** `<ItemRun kind="measure" count={12} first={1} last={2} place={props.place}>` with two of twelve measures. */
function toItemRun(kind: string, { first, last, items }: ListRun<MdxJsxFlowElement>, count: number): MdxJsxFlowElement {
  const literals = Object.entries({ kind, count, first, last });
  const attributes = literals.map(([name, value]) => toAttribute(name, { type: 'Literal', value }));
  return {
    type: 'mdxJsxFlowElement',
    name: 'ItemRun',
    attributes: [...attributes, toAttribute('place', PLACE)],
    children: items,
  };
}

/** The items from `at` up to the next block that is of another kind. */
function listFrom(nodes: readonly RootContent[], at: number): MdxJsxFlowElement[] {
  const rest = nodes.slice(at);
  const end = rest.findIndex((node) => nameOf(node) !== nameOf(rest[0]));
  return rest.slice(0, end === -1 ? undefined : end).filter(isBlock);
}

const PLACE = toMember({ type: 'Identifier', name: 'props' }, 'place');

function isBlock(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

/** The name of a block; null for what is none, and for nothing. */
function nameOf(node: RootContent | undefined): string | null {
  return node !== undefined && isBlock(node) ? node.name : null;
}

/** The only text of an element; throws for other content, which ingest never writes. */
function textIn({ name, children }: MdxJsxFlowElement): string {
  const [text, ...others] = children as Nodes[];
  if (text?.type !== 'text' || others.length > 0) throw new Error(`<${String(name)}> holds more than text`);
  return text.value;
}

function toMember(object: Expression, key: string | number): Expression {
  const property: Expression =
    typeof key === 'string' ? { type: 'Identifier', name: key } : { type: 'Literal', value: key };
  return { type: 'MemberExpression', object, property, computed: typeof key === 'number', optional: false };
}

function toAttribute(name: string, expression: Expression): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
  };
}
