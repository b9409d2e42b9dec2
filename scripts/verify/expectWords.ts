/**
 * The words that the pages of plans must show, taken from the texts as received: content/sources, at the places in
 * plan.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan as planSchema } from '../../src/model/plan.ts';
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { Commitment } from '../../src/model/commitment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { commitmentPath } from '../../src/naming/routes/itemRoutes.ts';
import { planPath, sectionPath } from '../../src/naming/routes/planRoutes.ts';
import { sourcePath as sourcePagePath } from '../../src/naming/routes/siteRoutes.ts';
import { readCatalogue, sourcePath } from '../read/readCatalogue.ts';
import { readSource } from '../read/readSource.ts';
import type { SourceText } from '../read/readSource.ts';
import type { SourceRun } from './firstDifference.ts';
import { splitLines } from '../../src/text/shapes/lineEnds.ts';
import { showUnprintable } from '../../src/text/shapes/unprintable.ts';

export interface ExpectedText extends SourceText {
  file: string;
  /** Address of the page of the whole document. */
  page: string;
  lines: string[];
}

export interface Expectation {
  path: string;
  source: ExpectedText;
  /** Whether the page shows one goal or measure, whole source lines, or as much of the plan as its own proof states. */
  shows: 'item' | 'lines' | 'plan';
  /** The source's own characters, or their stand-ins; for a whole plan, the lines it must show at least. */
  runs: SourceRun[];
}

/** Name of the page with a whole plan, below the plan's own. */
const WHOLE = 'full';

/** One for every page that shows words of a plan for reading. */
export function expectWords(content: string): Expectation[] {
  return readCatalogue(content).flatMap((document) => {
    const source = readSource(sourcePath(document));
    const received = {
      ...source,
      file: document.file,
      page: sourcePagePath(document.id),
      lines: splitLines(source.text),
    };
    return document.plans.flatMap(({ id }) => expectPlan(join(content, 'plans', id), id, received));
  });
}

/** Every line of a range as runs. */
export function runsOfLines({ lines }: ExpectedText, [first, last]: readonly [number, number]): SourceRun[] {
  return lines.slice(first - 1, last).map((text, at) => ({
    ...{ line: first + at, column: 1, text: showUnprintable(text) },
  }));
}

function expectPlan(folder: string, id: string, source: ExpectedText): Expectation[] {
  const plan = planSchema.parse(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')));
  const pages = plan.pages.map(({ slug, lines }): Expectation => {
    return { path: sectionPath(id, slug), source, shows: 'lines', runs: runsOfLines(source, lines) };
  });
  const whole = `${planPath(id)}${WHOLE}/`;
  return [
    ...expectItems(plan, source),
    ...pages,
    { path: whole, source, shows: 'plan', runs: runsOfLines(source, plan.source.lines) },
  ];
}

function expectItems({ domains }: Plan, source: ExpectedText): Expectation[] {
  const expect = ({ id, slices }: Commitment): Expectation => {
    const runs = slices.map(({ line, column, offset, length }) => {
      return { line, column, text: showUnprintable(source.text.slice(offset, offset + length)) };
    });
    return { path: commitmentPath(id), source, shows: 'item', runs };
  };
  return domains.flatMap(commitmentsOf).map(expect);
}
