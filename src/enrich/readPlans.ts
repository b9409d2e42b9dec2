/**
 * Text → plans with all facts that a text alone can give: the whole reading, as one function without disk or network.
 * `npm run parse` and the page /try/ both call it, so both say the same of a text.
 */
import type { SourceDocument } from '../model/catalogue.ts';
import type { Message } from '../model/message.ts';
import type { Plan } from '../model/plan.ts';
import type { ReadingRegistry } from '../model/registry.ts';
import type { Root } from '../model/tree.ts';
import { parseDocument } from '../parser/parseDocument.ts';
import { toPlans } from '../parser/toPlans.ts';
import type { SourceFile } from '../parser/toPlans.ts';
import type { Vocabulary } from '../parser/lines/vocabulary.ts';
import { enrich } from './enrich.ts';

export interface ReadPlans {
  tree: Root;
  /** In the order of the text; empty when it holds no plan. */
  plans: Plan[];
  /** Messages that belong to no plan; each plan has its own. */
  messages: Message[];
}

/** What a text is read with. */
export interface ReadingWith {
  registry: ReadingRegistry;
  /** The vocabulary of that registry. */
  vocabulary: Vocabulary;
  /** The catalogue's entry for this very file; undefined for a file that is not in it. */
  document?: SourceDocument | undefined;
}

/**
 * The plans of a text. `source` is recorded in each of them.
 *
 * readPlans('某县儿童发展规划（2021—2030年）……', source, reading).plans[0]?.title // => '某县儿童发展规划（2021—2030年）'
 */
export function readPlans(
  text: string,
  source: SourceFile,
  { registry, vocabulary, document }: ReadingWith,
): ReadPlans {
  const parsed = parseDocument(text, vocabulary);
  const plans = toPlans(parsed, source, vocabulary).map(({ plan }, at) => {
    const entry = document?.plans[at];
    return enrich(plan, registry, document === undefined || entry === undefined ? null : { document, plan: entry });
  });
  const spans = plans.map(({ source: { lines } }) => lines);
  const messages = parsed.messages.filter(
    ({ line }) => !spans.some(([first, last]) => line !== null && line >= first && line <= last),
  );
  return { tree: parsed.tree, plans, messages };
}

/** The plans as `npm run parse` prints them, without the line end: {"plans": […], "messages": […]}. */
export function formatPlans({ plans, messages }: Pick<ReadPlans, 'plans' | 'messages'>): string {
  return JSON.stringify({ plans, messages }, null, 2);
}
