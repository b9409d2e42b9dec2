/** One goal as an example of how the site shows its texts. */
import type { GoalPlace } from '../../corpus/places.ts';
import type { Link } from '../../naming/links.ts';
import { commitmentName, shortPlanName } from '../../naming/names.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { toLineStarts, toSentences } from '../shared/sentenceRuns.ts';
import type { Sentence } from '../shared/sentenceRuns.ts';

/** One goal as the site shows it, with the names of its parts. */
export interface Specimen {
  sentences: Sentence[];
  linePath: (line: number) => string;
  goal: Link;
  leads: string[];
}

/**
 * The first goal that fits on a few lines, contains a percentage and names a lead department; null when none does.
 */
export function toSpecimen(places: readonly GoalPlace[]): Specimen | null {
  const found = places.find(
    ({ goal: { text, leads } }) => leads.length > 0 && text.length >= 40 && text.length <= 70 && /\d+%/.test(text),
  );
  return found === undefined ? null : toWords(found);
}

function toWords({ plan, domain, goal }: GoalPlace): Specimen {
  return {
    sentences: toSentences(goal.text, { starts: toLineStarts(goal.slices) }),
    linePath: (line) => sourceLinePath(plan.sourceId, line),
    goal: {
      label: `${shortPlanName(plan)} · ${domain.heading} · ${commitmentName('goal', goal)}`,
      path: commitmentPath(goal.id),
    },
    leads: goal.leads.map(({ text }) => text),
  };
}
