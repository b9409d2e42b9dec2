/**
 * Pages of what grows with the plans: at most eight plans a page, in the order of the catalogue, so by region; those of one
 * region stay together. With eight plans or fewer there is one page, and nothing says so.
 */
import type { PublishedPlan } from '../../../corpus/publishedPlans.ts';
import type { Link } from '../../../naming/links.ts';
import { pagePath } from '../../../naming/routes/pagePath.ts';
import type { PageHead } from '../pageHead.ts';

/** The most plans of a page, but for a region that has more. */
export const MOST_PLANS = 8;

/** Where a page is among its pages. */
export interface Paging {
  /** From 1. */
  number: number;
  /** All of them, named by their places. */
  pages: Link[];
  /** Anchors that were published here and now are on another of the pages. */
  moved: { id: string; link: Link }[];
}

/** The plans of each page; at least one page. */
export function partPlans(plans: readonly PublishedPlan[]): PublishedPlan[][] {
  const pages: PublishedPlan[][] = [[]];
  for (const own of Map.groupBy(plans, ({ region }) => region.code).values()) {
    const last = pages.at(-1);
    if (last === undefined || (last.length > 0 && last.length + own.length > MOST_PLANS)) pages.push([...own]);
    else last.push(...own);
  }
  return pages;
}

/** What is said in plans, and in further texts of them. */
interface InPlans {
  places: { plan: PublishedPlan }[];
  inOtherTexts: { plan: PublishedPlan }[];
}

/** The same in some of the plans, and in their further texts. */
export function ofPlans<Entry extends InPlans>(entry: Entry, plans: readonly PublishedPlan[]): Entry {
  const ids = new Set(plans.map(({ id }) => id));
  return {
    ...entry,
    places: entry.places.filter(({ plan }) => ids.has(plan.id)),
    inOtherTexts: entry.inOtherTexts.filter(({ plan }) => plan.textOf !== null && ids.has(plan.textOf)),
  };
}

/** The ids of a plan and of its further texts there. */
export function textIdsIn({ inOtherTexts }: InPlans): (plan: PublishedPlan) => string[] {
  const texts = Map.groupBy(new Set(inOtherTexts.map(({ plan }) => plan)), ({ textOf }) => textOf);
  return ({ id }) => [id, ...(texts.get(id) ?? []).map((text) => text.id)];
}

/** What a list of pages is made of. */
export interface Paged {
  /** Address of the first page. */
  path: string;
  /** The plans of each page. */
  parts: readonly (readonly PublishedPlan[])[];
  /** The anchors that a plan has on its page, perhaps with others. */
  anchorsOf: (plan: PublishedPlan) => readonly string[];
  /** The anchors that were published at an address. */
  publishedAt: (path: string) => readonly string[];
}

/** Where the page at this index is; null where there is only one. */
export function toPaging({ path, parts, anchorsOf, publishedAt }: Paged, at: number): Paging | null {
  if (parts.length < 2) return null;
  const pages = parts.map((plans, index) => ({
    label: `第${String(index + 1)}页：${namePlaces(plans)}`,
    path: pagePath(path, index + 1),
  }));
  const here = new Set(parts[at]?.flatMap(anchorsOf));
  const published = new Set(publishedAt(pagePath(path, at + 1))).difference(here);
  const moved = parts.flatMap((plans, index) =>
    plans.flatMap((plan) =>
      anchorsOf(plan)
        .filter((id) => published.has(id))
        .map((id) => ({ id, link: toLink(plan, pagePath(path, index + 1), index, id) })),
    ),
  );
  return { number: at + 1, pages, moved: [...new Map(moved.toReversed().map((one) => [one.id, one])).values()] };
}

function toLink({ region }: PublishedPlan, path: string, index: number, id: string): Link {
  return { label: `${region.shortName}在第${String(index + 1)}页`, path: `${path}#${id}` };
}

/** The head of the page at this index: its title says which page it is. */
export function toPageHead<Head extends PageHead>(head: Head, at: number): Head {
  return at === 0 ? head : { ...head, title: `${head.title}（第${String(at + 1)}页）` };
}

/** `namePlaces(plans) // => '辽宁省、吉林省'`, `'山东省聊城—威海'` for a part of one province. */
function namePlaces(plans: readonly PublishedPlan[]): string {
  const provinces = [...new Set(plans.map(({ region }) => region.province))];
  if (provinces.length > 1) return provinces.join('、');
  const places = [...new Set(plans.map(({ region }) => region.shortName))];
  return `${provinces.join('')}${[...new Set([places[0], places.at(-1)])].join('—')}`;
}
