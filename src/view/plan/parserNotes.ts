/** 校读记录: the repairs and remarks of the parser, in plain words; suspicions before repairs. */
import type { Message } from '../../model/message.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { TyposByText } from '../../corpus/typos.ts';
import { sicWords } from '../shared/typoNotes.ts';
import { ruleWords } from '../../naming/ruleWords.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';

interface ProofPlace {
  line: number;
  path: string;
  /** The words in question, verbatim; null when the note is not about words. */
  words: string | null;
}

export interface ProofNote {
  /** The event, e.g. 一句话在原文中被分页打断……. */
  text: string;
  places: ProofPlace[];
}

const typoText = `疑有错、漏、衍文，照录原文，在条文旁注“${sicWords}”和理由`;

/** The suspected slips of a plan, then the parser's messages about it, one note per rule, with its places. */
export function toProofNotes(plan: PublishedPlan, typos: TyposByText): ProofNote[] {
  return [...toTypoNotes(plan, typos), ...toRuleNotes(plan)];
}

function toTypoNotes({ id, sourceId }: PublishedPlan, typos: TyposByText): ProofNote[] {
  const places = [...typos].flatMap(([text, found]) =>
    text.startsWith(`${id}/`)
      ? found.map(({ line, words }) => ({ line, path: sourceLinePath(sourceId, line), words }))
      : [],
  );
  const inOrder = places.toSorted((a, b) => a.line - b.line);
  return inOrder.length === 0 ? [] : [{ text: typoText, places: inOrder }];
}

function toRuleNotes({ messages, sourceId }: PublishedPlan): ProofNote[] {
  const gravestFirst = messages.toSorted((a, b) => weight(b) - weight(a));
  const byRule = Map.groupBy(gravestFirst, ({ ruleId }) => ruleId);
  return [...byRule].map(([ruleId, found]) => ({
    text: toRuleText(ruleId),
    places: found.flatMap(({ line, actual }) =>
      line === null ? [] : [{ line, path: sourceLinePath(sourceId, line), words: actual }],
    ),
  }));
}

function toRuleText(ruleId: Message['ruleId']): string {
  const { finding, treatment } = ruleWords[ruleId].zh;
  return treatment === '' ? finding : `${finding}，${treatment}`;
}

function weight({ severity }: Message): number {
  return ['info', 'warning', 'error'].indexOf(severity);
}
