/** Where a block of a reading page stands: what the MDX body itself does not repeat on every block. */
import { departmentPath, goalPath, measurePath, sourceLinePath } from './routes.ts';

export interface ReadingPlace {
  planId: string;
  /** Slug of the section. */
  slug: string;
  sourceId: string;
  /** True where no heading of a part stands above those of the sections, which then come first below the page's own. */
  sectionsFirst?: boolean;
}

export type HeadingKind = 'title' | 'contents' | 'part' | 'section' | 'domain' | 'marker';

/** A piece of the department list behind a goal: what it is, its words, the department they resolve to. */
export type DutyPiece = readonly [
  kind: 'mark' | 'lead' | 'responsible' | 'collective' | 'repeat',
  text: string,
  department?: string | null,
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

/** The reading place that the page has set; reading blocks stand on no other page. */
export function getReadingPlace(locals: { readingPlace?: ReadingPlace }): ReadingPlace {
  if (locals.readingPlace === undefined) throw new Error('A reading block stands outside a reading page.');
  return locals.readingPlace;
}
