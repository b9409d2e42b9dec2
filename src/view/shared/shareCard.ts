/** The picture that chats show beside a shared link: whose words they are, which item, and the words. */
import { commitmentOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { itemName } from '../../naming/itemNames.ts';
import { excerpt } from '../../naming/names.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { cardPath } from '../../naming/routes/itemRoutes.ts';
import { planPath } from '../../naming/routes/planRoutes.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { toDocumentLine } from './documentLine.ts';

export interface ShareCard {
  /** Page that names the picture. */
  page: string;
  /** Path of the picture. */
  path: string;
  /** e.g. 聊城市“十四五”儿童发展规划 · 儿童与健康. */
  place: string;
  /** e.g. 主要目标3; '' on the card of a plan. */
  number: string;
  /** Words of the plan, or as much of them as can be read on a small picture. */
  words: string;
  /** Issuer, number, date and years. */
  document: string;
  /** The site and what it is. */
  site: string;
}

/** Four lines, large enough for a thumbnail; one line of small print. */
const mostWords = 68;
const mostInLine = 33;

/** The card of a goal or measure. */
export function toItemCard(place: Place): ShareCard {
  const { plan, domain } = place;
  return {
    page: pathOf(place),
    path: cardPath(pathOf(place)),
    place: excerpt(`${plan.displayTitle} · ${domain.heading}`, mostInLine),
    number: itemName(place).number,
    words: excerpt(commitmentOf(place).text, mostWords),
    ...toFoot(plan),
  };
}

/** The card of a plan, with its title for words. */
export function toPlanCard(plan: PublishedPlan): ShareCard {
  return {
    page: planPath(plan.id),
    path: cardPath(planPath(plan.id)),
    place: `${plan.region.province}${plan.region.name}`,
    number: '',
    words: excerpt(plan.displayTitle, mostWords),
    ...toFoot(plan),
  };
}

function toFoot(plan: PublishedPlan): Pick<ShareCard, 'document' | 'site'> {
  const { facts, period } = toDocumentLine(plan);
  return {
    document: [...facts, ...(period === null ? [] : [period.years])].join(' · '),
    site: `${siteName} · ${siteStatement}`,
  };
}
