/**
 * remark plugin for the MDX of reading pages: gives each block's component its printed text as a string, and its entry
 * in `blocks` and `place`, which the page passes to the body; and puts the measures that follow one another into a
 * `<Measures>`, which may fold them.
 *
 * Without it a component would only get its text as rendered HTML, and could not cut it into sentences and lines.
 */
import type { Program } from 'estree';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';

type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression'];

/** `<Goal id="goal-3">3.保障……</Goal>` becomes `<Goal id="goal-3" text="3.保障……" block={props.place.blocks[4]} place={props.place}/>`. */
export const blockProps: Plugin<[], Root> = () => (tree) => {
  tree.children.filter(isBlock).forEach((element, at) => {
    const block = toMember(toMember(PLACE, 'blocks'), at);
    element.attributes.push(
      toAttribute('text', { type: 'Literal', value: textIn(element) }),
      toAttribute('block', block),
      toAttribute('place', PLACE),
    );
    element.children = [];
  });
  tree.children = tree.children.flatMap((node, at, all) => {
    if (!isMeasure(node)) return node;
    return isMeasure(all[at - 1]) ? [] : toMeasures(runFrom(all, at));
  });
};

/** `<Measures count={2} place={props.place}>` with its two measures. */
function toMeasures(measures: MdxJsxFlowElement[]): MdxJsxFlowElement {
  const attributes = [toAttribute('count', { type: 'Literal', value: measures.length }), toAttribute('place', PLACE)];
  return { type: 'mdxJsxFlowElement', name: 'Measures', attributes, children: measures };
}

/** The measures from `at` up to the next block that is none. */
function runFrom(nodes: readonly RootContent[], at: number): MdxJsxFlowElement[] {
  const rest = nodes.slice(at);
  const end = rest.findIndex((node) => !isMeasure(node));
  return rest.slice(0, end === -1 ? undefined : end).filter(isMeasure);
}

const PLACE = toMember({ type: 'Identifier', name: 'props' }, 'place');

function isBlock(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

function isMeasure(node: RootContent | undefined): node is MdxJsxFlowElement {
  return node !== undefined && isBlock(node) && node.name === 'Measure';
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
