/** Cuts the heading off a paragraph that opens a section with it: （一）养老服务。加强供给： */
import type { Block, Heading, ParagraphNode, Phrase, Run } from '../../model/tree.ts';
import { textOf } from '../../model/tree.ts';
import { firstSentence } from '../../text/sentences.ts';

/**
 * The heading of a section, and what follows it in the same block; null when nothing does. A heading that stands alone
 * is returned as it is.
 */
export function cutHeading(opening: Block): [Heading, ParagraphNode | null] {
  if (opening.type === 'heading') return [{ ...opening, kind: 'domain' }, null];
  const at = opening.children.findIndex(({ type }) => type === 'words');
  const words = opening.children[at];
  if (words === undefined) return [toHeading(opening.children), null];
  const [named, rest] = cutPhrase(words, firstSentence(textOf(words)).length);
  const behind = [...(rest === null ? [] : [rest]), ...opening.children.slice(at + 1)];
  return [toHeading([...opening.children.slice(0, at), named]), behind.length === 0 ? null : toParagraph(behind)];
}

function toHeading(children: Phrase[]): Heading {
  return { type: 'heading', kind: 'domain', children };
}

function toParagraph(children: Phrase[]): ParagraphNode {
  return { type: 'paragraph', num: null, children };
}

/** A phrase in two, at an offset into its text; null for an empty end. */
function cutPhrase({ type, children }: Phrase, at: number): [Phrase, Phrase | null] {
  const [before, behind]: [Run[], Run[]] = [[], []];
  let left = at;
  for (const run of children) {
    const length = run.type === 'run' ? run.value.length : 0;
    if (left >= length && (left > 0 || behind.length === 0)) before.push(run);
    else if (left <= 0) behind.push(run);
    else {
      const [one, two] = cutRun(run, left);
      before.push(one);
      behind.push(two);
    }
    left -= length;
  }
  return [{ type, children: before }, behind.length === 0 ? null : { type, children: behind }];
}

function cutRun(run: Run, at: number): [Run, Run] {
  const { start, end } = run.position;
  const cut = { line: start.line, column: start.column + at, offset: (start.offset ?? 0) + at };
  return [
    { ...run, value: run.value.slice(0, at), position: { start, end: cut } },
    { ...run, value: run.value.slice(at), position: { start: cut, end } },
  ];
}
