/** Reports names that a page break printed twice; `dutyNames.ts` finds them. */
import type { Message } from '../../model/message.ts';
import { runsOf, textOf } from '../../model/tree.ts';
import type { Phrase, PlanNode, TreeNode } from '../../model/tree.ts';

/** One message per repeat, e.g. 法院 after 市中级人民法院) in a list of departments. */
export function repeatsIn(plan: PlanNode): Message[] {
  return phrasesIn(plan)
    .filter(({ type }) => type === 'repeat')
    .map((phrase) => ({
      reason: 'The end of a name stands again behind a page break',
      ruleId: 'repeat-in-duty',
      severity: 'warning',
      line: runsOf(phrase)[0]?.position.start.line ?? null,
      column: runsOf(phrase)[0]?.position.start.column ?? null,
      expected: null,
      actual: textOf(phrase),
      note: 'It is kept in the text and not taken as a department.',
    }));
}

function phrasesIn(node: TreeNode): Phrase[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    const isPhrase = 'children' in child && child.children.every((run) => !('children' in run));
    return isPhrase ? [child as Phrase] : phrasesIn(child);
  });
}
