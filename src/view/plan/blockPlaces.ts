/** Where the blocks of a reading page stand: what the MDX body itself does not repeat on every block. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { ReadingPage } from '../../model/readingPage.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { goalPath, measurePath } from '../../naming/routes/itemRoutes.ts';
import { sectionSlug } from '../../naming/routes/planRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { markKinds, toMarks } from '../shared/sentenceRuns.ts';
import type { Mark, MarkKind } from '../shared/sentenceRuns.ts';

export interface ReadingPlace {
  planId: string;
  /** Slug of the section. */
  slug: string;
  sourceId: string;
  /** Stands before every anchor, so that sections can stand on one page: ''; on the page of the whole plan 'health-'. */
  before: string;
  /** What was found in the words of goals and measures, by anchor. */
  marks: ReadonlyMap<string, Mark[]>;
  /** True where no heading of a part stands above those of the sections, which then come first below the page's own. */
  sectionsFirst: boolean;
}

export type HeadingKind = 'title' | 'contents' | 'part' | 'section' | 'domain' | 'marker';

/** The place of a page's blocks on that page, or with all others of its plan on one. */
export function toReadingPlace(
  plan: PublishedPlan,
  { slug, kind, nested }: ReadingPage,
  on: 'own page' | 'whole plan',
): ReadingPlace {
  const domain = plan.domains.find(({ id }) => sectionSlug(id) === slug);
  const commitments = domain === undefined ? [] : [...domain.goals, ...domain.measures];
  return {
    planId: plan.id,
    slug,
    sourceId: plan.sourceId,
    sectionsFirst: on === 'own page' && nested && kind !== 'domain',
    before: on === 'own page' ? '' : `${slug}-`,
    marks: new Map(commitments.map((commitment) => [sectionSlug(commitment.id), toMarks(commitment)])),
  };
}

/**
 * The text of a piece, cut where it goes on in another source line; the first part is '' where the piece begins so.
 *
 * toDutyParts(['lead', '市卫生健康委', null, [3]]) // => ['市卫生', '健康委']
 */
export function toDutyParts([, text, , seams = []]: DutyPiece): string[] {
  return [0, ...seams].map((begins, at) => text.slice(begins, seams[at]));
}

/** The kinds of marks that stand in the words of these places. */
export function toMarkKinds(places: readonly ReadingPlace[]): MarkKind[] {
  const marks = places.flatMap((place) => [...place.marks.values()].flat());
  return markKinds.filter((kind) => marks.some((mark) => mark.kind === kind));
}

/** A piece of the department list behind a goal: what it is, its words, the department they resolve to. */
export type DutyPiece = readonly [
  kind: 'mark' | 'lead' | 'responsible' | 'collective' | 'repeat',
  text: string,
  department?: string | null,
  /** Offsets in the text where it goes on in another source line. */
  seams?: number[],
];

/** Path of the page of a goal that is known here by its anchor, e.g. goal-3. */
export function goalPathAt(place: ReadingPlace, anchor: string): string {
  return goalPath(`${place.planId}/${place.slug}/${anchor}`);
}

/** Path of the page of a measure that is known here by its anchor, e.g. measure-5. */
export function measurePathAt(place: ReadingPlace, anchor: string): string {
  return measurePath(`${place.planId}/${place.slug}/${anchor}`);
}

/** Path of a line of the source this section was read from. */
export function linePathAt(place: ReadingPlace, line: number): string {
  return sourceLinePath(place.sourceId, line);
}

/** Path of the department a piece of a department list resolves to; undefined when it resolves to none. */
export function dutyPath([, , department]: DutyPiece): string | undefined {
  return department ? departmentPath(department) : undefined;
}
