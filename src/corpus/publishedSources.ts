/** Source documents as received, each with the plans parsed from it. */
import { must } from '../text/must.ts';
import type { PublishedPlan } from './publishedPlans.ts';
import { splitLines } from '../text/shapes/lineEnds.ts';

/** A source text as received. */
export interface ReceivedText {
  /** Name of its folder. */
  id: string;
  file: string;
  sha256: string;
  text: string;
}

export interface PublishedSource extends ReceivedText {
  /** The lines of the text, without line ends; line n is lines[n - 1]. */
  lines: string[];
  /** The plans parsed from it, in the order of the text. */
  plans: PublishedPlan[];
}

/** The source documents by id, in the order given. */
export function toPublishedSources(
  texts: readonly ReceivedText[],
  plans: readonly PublishedPlan[],
): Map<string, PublishedSource> {
  const plansOf = Map.groupBy(plans, ({ sourceId }) => sourceId);
  return new Map(
    texts.map((received) => [
      received.id,
      {
        ...received,
        lines: splitLines(received.text.replace(/\r?\n$/, '')),
        plans: (plansOf.get(received.id) ?? []).toSorted((a, b) => a.source.lines[0] - b.source.lines[0]),
      },
    ]),
  );
}

/** The document that a plan was parsed from. */
export function sourceOf({ sourceId }: PublishedPlan, sources: ReadonlyMap<string, PublishedSource>): PublishedSource {
  return must(sources.get(sourceId), `source document ${sourceId}`);
}
