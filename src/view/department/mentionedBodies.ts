/**
 * 文中提及: bodies that commitments name in running text, kept separate from lead and responsible departments.
 */
import type { RegistryNames } from '../../corpus/corpus.ts';
import { commitmentOf, placesOf } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Mention } from '../../model/topic.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { Link } from '../../naming/links.ts';
import { formatLines } from '../../naming/names.ts';
import { toItemLinkInFull } from '../../naming/itemNames.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';

/** A sentence that names a body; joined, its parts are the words of the plan. */
export interface MentionSentence {
  /** Its commitment. */
  place: Link;
  source: Link;
  parts: { text: string; named: boolean }[];
}

export interface MentionRow {
  /** Anchor of the row: body-civil-affairs. */
  id: string;
  /** The function, e.g. 民政. */
  name: string;
  /** As the texts write it, each once. */
  words: string[];
  /** Sentences that name it, in the order of the plans and texts. */
  sentences: MentionSentence[];
}

/** One row per function, those named in most sentences first. */
export function toMentionRows(plans: PublishedPlan[], names: RegistryNames): MentionRow[] {
  const rows = new Map<string, MentionRow>();
  for (const mentioning of plans.flatMap(toMentioning)) {
    for (const [id, mentions] of Map.groupBy(mentioning.mentions, (mention) => mention.function)) {
      const row = rows.get(id) ?? { id: `body-${id}`, name: names.functions.get(id) ?? id, words: [], sentences: [] };
      row.words = [...new Set([...row.words, ...mentions.map(({ text }) => text)])];
      row.sentences.push(...toMentionSentences(mentioning, mentions));
      rows.set(id, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.sentences.length - a.sentences.length);
}

/** The sentences of these plans that name a department by a name of its own. */
export function toDepartmentMentions(plans: PublishedPlan[], departmentId: string): MentionSentence[] {
  return plans.flatMap(toMentioning).flatMap((mentioning) =>
    toMentionSentences(
      mentioning,
      mentioning.mentions.filter(({ department }) => department === departmentId),
    ),
  );
}

interface Mentioning {
  text: string;
  place: Link;
  source: Link;
  mentions: Mention[];
}

/** The commitments of a plan, whether they name a body or not. */
function toMentioning(plan: PublishedPlan): Mentioning[] {
  return placesOf(plan).map((place) => {
    const { text, mentions, lines } = commitmentOf(place);
    return {
      text,
      mentions,
      place: toItemLinkInFull(place),
      source: { label: formatLines(lines), path: sourceLinePath(plan.sourceId, lines[0]) },
    };
  });
}

function toMentionSentences({ text, place, source }: Mentioning, mentions: Mention[]): MentionSentence[] {
  return sentenceRanges(text)
    .map(([first, last]) => ({
      first,
      last,
      within: mentions.filter(({ span: [start] }) => first <= start && start < last),
    }))
    .filter(({ within }) => within.length > 0)
    .map(({ first, last, within }) => ({ place, source, parts: cutAt(text, [first, last], within) }));
}

/** The words between two offsets, cut where the mentions in them begin and end. */
function cutAt(text: string, [first, last]: readonly [number, number], mentions: Mention[]): MentionSentence['parts'] {
  const parts: MentionSentence['parts'] = [];
  let at = first;
  for (const { span } of mentions) {
    const end = Math.min(span[1], last);
    parts.push({ text: text.slice(at, span[0]), named: false }, { text: text.slice(span[0], end), named: true });
    at = end;
  }
  parts.push({ text: text.slice(at, last), named: false });
  return parts.filter((part) => part.text !== '');
}
