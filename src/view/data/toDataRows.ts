/** Plans as rows of the downloadable tables; nothing is rounded, joined or left out. */
import type { DepartmentRow, DutyRow, ItemRow, PlanRow } from '../../model/dataRows.ts';
import { countDuties, countTargets } from '../../corpus/counts.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import { commitmentOf, headingOf, kindOf } from '../../corpus/places.ts';
import type { DutyPlace, MeasurePlace, Place, TaskPlace } from '../../corpus/places.ts';
import type { DepartmentRef } from '../../model/department.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { toShortCode } from '../../naming/shortAddress.ts';

export function toPlanRow({
  id,
  code,
  title,
  displayTitle,
  textOf,
  audience,
  region,
  period,
  issued,
  source,
  version,
}: PublishedPlan): PlanRow {
  return {
    id,
    code,
    title,
    displayTitle,
    textOf,
    audience,
    regionCode: region.code,
    region: region.name,
    province: region.province,
    periodText: period?.text ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    periodStated: period?.stated ?? null,
    issuedBy: issued?.by ?? null,
    issuedNumber: issued?.number ?? null,
    issuedDate: issued?.date ?? null,
    sourceFile: source.file,
    sourceSha256: source.sha256,
    ...toLines(source.lines),
    version,
  };
}

/** A goal, measure or task. */
export function toItemRow(place: Place): ItemRow {
  const { id, num, text, leads, responsibles, collective, targets, lines } = commitmentOf(place);
  return {
    id,
    kind: kindOf(place),
    ...toPlace(place),
    num,
    heading: headingOf(place),
    text,
    leads: joinNames(leads),
    responsibles: joinNames(responsibles),
    collective,
    targets: countTargets(targets),
    ...toLines(lines),
    code: toShortCode(place),
    path: commitmentPath(id),
  };
}

/** A measure or task, which always has a first sentence. */
export function toHeadedRow(place: MeasurePlace | TaskPlace): ItemRow & { heading: string } {
  const { heading } = 'measure' in place ? place.measure : place.task;
  return { ...toItemRow(place), heading };
}

/** The lead and responsible departments of an item, in the order of the names. */
export function toDutyRows(place: DutyPlace): DutyRow[] {
  const { plan } = place;
  const charged = commitmentOf(place);
  const toRows = (role: DutyRow['role'], refs: readonly DepartmentRef[]): DutyRow[] =>
    refs.map(({ text, department }, at) => ({
      goal: charged.id,
      plan: plan.id,
      textOf: plan.textOf,
      role,
      ordinal: at + 1,
      text,
      department,
    }));
  return [...toRows('lead', charged.leads), ...toRows('responsible', charged.responsibles)];
}

export function toDepartmentRow(duties: DepartmentDuties): DepartmentRow {
  const { id, name, kind, function: does } = duties.department;
  const { leads, responsibles } = countDuties(duties);
  return { id, name, region: duties.region.name, kind, function: does, led: leads, shared: responsibles };
}

function toPlace({
  plan,
  domain,
}: Place): Pick<ItemRow, 'plan' | 'textOf' | 'domain' | 'domainNum' | 'domainHeading' | 'topic'> {
  return {
    plan: plan.id,
    textOf: plan.textOf,
    domain: domain.id,
    domainNum: domain.num,
    domainHeading: domain.heading,
    topic: domain.topic,
  };
}

function toLines([lineFrom, lineTo]: readonly [number, number]): { lineFrom: number; lineTo: number } {
  return { lineFrom, lineTo };
}

/** null when nobody is named. */
function joinNames(refs: readonly DepartmentRef[]): string | null {
  return refs.length === 0 ? null : refs.map(({ text }) => text).join('、');
}
