/** What is new on this site, for feed readers: plans that were added or whose data changed, and corrections. */
import { Feed } from 'feed';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Correction } from '../../model/correction.ts';
import type { Editions } from '../../model/planEdition.ts';
import { feedPath, jsonFeedPath } from '../../naming/routes/dataRoutes.ts';
import { planPath } from '../../naming/routes/planRoutes.ts';
import { correctionsPath, homePath } from '../../naming/routes/siteRoutes.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { toAddress } from '../shared/pageHead.ts';
import { licenceNote } from './dataLicence.ts';

/** Something new, on a day. */
interface News {
  /** An address of its own, in the site. */
  id: string;
  path: string;
  title: string;
  summary: string;
  /** ISO date in China. */
  day: string;
}

/** The feed of a site published at `site`: the newest first, and of one day in the order of the plans. */
export function toFeed(
  {
    plans,
    editions,
    corrections,
  }: { plans: readonly PublishedPlan[]; editions: Editions; corrections: readonly Correction[] },
  site: URL | undefined,
): Feed {
  const news = [...plans.flatMap((plan) => toPlanNews(plan, editions)), ...corrections.map(toCorrectionNews)];
  const newestFirst = news.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const address = (path: string): string => toAddress(path, site);
  const feed = new Feed({
    id: address(homePath),
    link: address(homePath),
    title: `${siteName}：新收的规划和更正`,
    description: siteStatement,
    language: 'zh-CN',
    copyright: licenceNote,
    updated: toDate(newestFirst[0]?.day ?? '1970-01-01'),
    feedLinks: { atom: address(feedPath), json: address(jsonFeedPath) },
    generator: siteName,
    author: { name: siteName, link: address(homePath) },
  });
  for (const { id, path, title, summary, day } of newestFirst)
    feed.addItem({ id: address(id), link: address(path), title, description: summary, date: toDate(day) });
  return feed;
}

function toPlanNews(plan: PublishedPlan, editions: Editions): News[] {
  const edition = editions[plan.id];
  if (edition === undefined) return [];
  const path = planPath(plan.id);
  const place = `${plan.region.province}${plan.region.name}`;
  const added = {
    id: path,
    path,
    title: `新收：${plan.displayTitle}`,
    summary: `${place}。全文和每一项承诺可以检索、引用。`,
  };
  const changed = {
    id: `${path}#${edition.version}`,
    path,
    title: `数据更新：${plan.displayTitle}`,
    summary: `${place}。`,
  };
  return edition.changed === edition.added
    ? [{ ...added, day: edition.added }]
    : [
        { ...changed, day: edition.changed },
        { ...added, day: edition.added },
      ];
}

function toCorrectionNews({ date, address, wrong, changed }: Correction): News {
  return {
    id: `${correctionsPath}#${date}`,
    path: address,
    title: `更正：${wrong}`,
    summary: `${changed}。`,
    day: date,
  };
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
