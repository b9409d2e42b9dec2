/** Every goal, measure and paragraph by its id, as the code now reads the sources, and where words stand in one. */
import assert from 'node:assert/strict';
import type { Paragraph } from '../../src/model/plan.ts';
import { phraseFinder } from '../../src/text/findPhrases.ts';
import { composeCommitted } from './composed.ts';

type Text = Pick<Paragraph, 'id' | 'text' | 'laws' | 'mentions'>;

const byId = new Map<string, Text>(
  composeCommitted()
    .plans.flatMap(({ parts, domains }) => [
      ...parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
      ...domains.flatMap(({ paragraphs, goals, measures }) => [...paragraphs, ...goals, ...measures]),
    ])
    .map((text) => [text.id, text]),
);

/** The text of this id. */
export function composedText(id: string): Text {
  const text = byId.get(id);
  assert.ok(text !== undefined, id);
  return text;
}

/** All texts, in the order of the plans. */
export function composedTexts(): Text[] {
  return [...byId.values()];
}

/** The spans of the words in the text; there must be one. */
export function spansOf(words: string, { id, text }: Text): [number, number][] {
  const spans = phraseFinder([[words, true]])(text).map(({ start, end }): [number, number] => [start, end]);
  assert.ok(spans.length > 0, `${words} in ${id}`);
  return spans;
}
