/** The cited work: a plan, or a commitment of it, and the edition that was read. */
import { commitmentOf, kindOf, partOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { siteName } from '../siteName.ts';
import { commitmentName } from '../names.ts';
import { pathOf } from '../placeLinks.ts';
import { planPath } from '../routes/planRoutes.ts';

export interface CitedWork {
  /** Id of the plan or commitment. */
  id: string;
  path: string;
  /** The printed title of the plan, else the site's name for it. */
  title: string;
  /** False when the title was given by this site. */
  printed: boolean;
  /** 发文机关, 文号, 成文日期 (the only date the texts state); null: not stated. */
  issuer: string | null;
  number: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  /** The part of the plan, e.g. 儿童与健康主要目标3; null for the plan itself. */
  part: string | null;
  /** The same in press style, e.g. 第四部分第（一）项主要目标3; null for the plan itself. */
  pressPart: string | null;
}

/** The address and version that were read. */
export interface Edition {
  /** Address of the work, absolute. */
  address: string;
  /** Of the data of its plan. */
  version: string;
}

/** A whole plan as a work. */
export function toCitedPlan(plan: PublishedPlan): CitedWork {
  const { id, title, displayTitle, issued } = plan;
  return {
    id,
    path: planPath(id),
    title: title ?? displayTitle,
    printed: title !== null,
    issuer: issued?.by ?? null,
    number: issued?.number ?? null,
    date: issued?.date ?? null,
    part: null,
    pressPart: null,
  };
}

/** A commitment as a part of its plan. */
export function toCitedCommitment(place: Place): CitedWork {
  const { plan, domain } = place;
  const item = commitmentOf(place);
  const { id } = item;
  const name = commitmentName(kindOf(place), item);
  const part = partOf(plan, domain);
  const inPart = part?.num === undefined || part.num === null ? '' : `第${part.num}部分`;
  return {
    ...toCitedPlan(plan),
    id,
    path: pathOf(place),
    part: `${domain.heading}${name}`,
    pressPart: `${inPart}${domain.num === null || domain.heading === part?.heading ? `“${domain.heading}”` : `第（${domain.num}）项`}${name}`,
  };
}

/** The version, as every edition states it. `formatVersion('p3f0c9a1b72de') // => '知规数据版本p3f0c9a1b72de'` */
export function formatVersion(version: string): string {
  return `${siteName}数据版本${version}`;
}

/** Title of the plan, in square brackets when it is not printed. */
export function citedTitle({ title, printed }: CitedWork): string {
  return printed ? title : `[${title}]`;
}

/** Title with the part cited. */
export function citedTitleWithPart(work: CitedWork): string {
  return work.part === null ? citedTitle(work) : `${citedTitle(work)}：${work.part}`;
}

/** The note for a reference manager: the version of its data and, if so, that the title was given by this site. */
export function citedNote({ printed }: CitedWork, { version }: Edition): string {
  return `${formatVersion(version)}${printed ? '' : `；原文无题，题名为${siteName}所拟`}`;
}
