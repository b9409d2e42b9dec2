/** Names and addresses of commitments of every kind, and of paragraphs and headings. */
import { commitmentOf, kindOf } from '../corpus/places.ts';
import type { ParagraphPlace, Place } from '../corpus/places.ts';
import type { Link } from './links.ts';
import type { Part, Section } from '../model/plan.ts';
import { commitmentName, domainTextName, sectionTextName } from './names.ts';
import { commitmentPath, placePath } from './routes/itemRoutes.ts';

/** Path of its page. */
export function pathOf(place: Place): string {
  return commitmentPath(commitmentOf(place).id);
}

/**
 * Its name within its plan.
 *
 * nameInPlan(place) // => '儿童与健康 主要目标3'
 */
export function nameInPlan(place: Place): string {
  return `${place.domain.heading} ${commitmentName(kindOf(place), commitmentOf(place))}`;
}

/**
 * A link to a paragraph in its reading page, named after its section or domain.
 *
 * toParagraphLink(place) // => { label: '落实规划实施责任', path: '/plans/…/implementation/#section-1' }
 */
export function toParagraphLink(place: ParagraphPlace): Link {
  const label = 'domain' in place ? domainTextName : sectionTextName(place.part, place.section);
  return { label, path: placePath(place.paragraph.id) };
}

/**
 * The printed heading of a section, its own or that of its part, with its place; null when there is none, or it is the
 * first sentence of the text.
 *
 * toHeadingLink(part, section) // => { label: '前 言', path: '/plans/…/preface/' }
 */
export function toHeadingLink(part: Pick<Part, 'heading'>, { id, heading, runIn }: Section): Link | null {
  const label = heading ?? part.heading;
  return label === null || runIn ? null : { label, path: placePath(id) };
}
