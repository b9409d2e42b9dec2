/** The cited work: a plan, or a goal or measure of it, and the edition that was read. */
import type { GoalPlace, MeasurePlace } from '../../../corpus/places.ts';
import type { PublishedPlan } from '../../../corpus/publishedPlans.ts';
import { siteName } from '../../../naming/siteName.ts';
import { commitmentName } from '../../../naming/names.ts';
import { goalPath, measurePath } from '../../../naming/routes/itemRoutes.ts';
import { planPath } from '../../../naming/routes/planRoutes.ts';

export interface CitedWork {
  /** Id of the plan, goal or measure. */
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

/** The address and data version that were read. */
export interface Edition {
  /** Address of the work, absolute. */
  address: string;
  /** Fingerprint of all plan data. */
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

/** A goal or measure as a part of its plan. */
export function toCitedCommitment(place: GoalPlace | MeasurePlace): CitedWork {
  const { plan, domain } = place;
  const [id, path, name] =
    'goal' in place
      ? [place.goal.id, goalPath(place.goal.id), commitmentName('goal', place.goal.num)]
      : [place.measure.id, measurePath(place.measure.id), commitmentName('measure', place.measure.num)];
  const partNum = plan.parts.find(({ kind }) => kind === 'domains')?.num ?? null;
  const inPart = partNum === null ? '' : `第${partNum}部分`;
  return {
    ...toCitedPlan(plan),
    id,
    path,
    part: `${domain.heading}${name}`,
    pressPart: `${inPart}${domain.num === null ? `“${domain.heading}”` : `第（${domain.num}）项`}${name}`,
  };
}

/** The data version, as every edition states it. `formatVersion('3f0c9a1b72de') // => '知规数据版本3f0c9a1b72de'` */
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

/** The note for a reference manager: the data version and, if so, that the title was given by this site. */
export function citedNote({ printed }: CitedWork, { version }: Edition): string {
  return `${formatVersion(version)}${printed ? '' : `；原文无题，题名为${siteName}所拟`}`;
}
