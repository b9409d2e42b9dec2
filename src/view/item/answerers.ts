/**
 * Who answers for a commitment: the departments that the text names for it; else, for a measure or task, those of the goals
 * it serves; else those of its domain; else nobody, and the page says so.
 */
import type { FindPlace, Place } from '../../corpus/places.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { commitmentsOf } from '../../model/commitment.ts';
import type { Duty } from '../../model/duty.ts';
import { toItemLink } from '../../naming/itemNames.ts';
import type { Link } from '../../naming/links.ts';
import { namesDepartments, toDuty } from './dutyLinks.ts';
import type { DutyLinks } from './dutyLinks.ts';

export interface GoalServed {
  goal: Link;
  duty: DutyLinks;
}

export interface Answerers {
  /** Named for it; null when the text names none. */
  own: DutyLinks | null;
  /** The goals that a measure or task without departments of its own serves, those that name departments. */
  served: GoalServed[];
  /** Named for its whole domain; null when the text names none, or when nearer ones are shown. */
  domain: DutyLinks | null;
  /** Whether the plan names departments for other items. */
  planNames: boolean;
  /** Bodies named in the words, as written, each once: never a responsibility. */
  mentions: string[];
}

/** The departments that answer for the item of a place. */
export function toAnswerers(place: Place, findPlace: FindPlace): Answerers {
  const { plan, domain } = place;
  const item = commitmentOf(place);
  const own = toNamed(item);
  const served = own === null && kindOf(place) !== 'goal' ? toServed(item.related, findPlace) : [];
  const nearer = own !== null || served.length > 0;
  return {
    own,
    served,
    domain: nearer || domain.duty === null ? null : toNamed(domain.duty),
    planNames: plan.domains.flatMap(commitmentsOf).some((one) => toNamed(one) !== null),
    mentions: [...new Set(item.mentions.map(({ text }) => text))],
  };
}

function toServed(related: readonly { id: string }[], findPlace: FindPlace): GoalServed[] {
  return related.flatMap(({ id }) => {
    const goal = findPlace(id);
    const duty = toNamed(commitmentOf(goal));
    return duty === null ? [] : [{ goal: toItemLink(goal), duty }];
  });
}

/** null when the text names nobody. */
function toNamed(duty: Duty): DutyLinks | null {
  return namesDepartments(duty) ? toDuty(duty) : null;
}
