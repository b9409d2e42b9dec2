/** Laws, documents and programmes, and every place that cites or names them, as rows of the downloadable tables. */
import { countPlansWith } from '../../corpus/counts.ts';
import { citationPlacesOf, countWords } from '../../corpus/topicsAndLaws.ts';
import type { LawPlaces } from '../../corpus/topicsAndLaws.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { CitationRow, LawRow } from '../../model/lawRows.ts';
import { lawPath } from '../../naming/routes/subjectRoutes.ts';

export function toLawRow({ law, places }: LawPlaces): LawRow {
  const { id, title, kind, document } = law;
  const versions = document?.versions ?? [];
  const newest = versions.at(-1);
  return {
    id,
    title,
    kind,
    official: document?.title ?? null,
    maker: document?.maker ?? null,
    firstDate: versions[0]?.date ?? null,
    newestDate: newest?.date ?? null,
    newestAct: newest?.act ?? null,
    number: versions.findLast(({ number }) => number !== null)?.number ?? null,
    status: document?.status ?? null,
    source: document?.source ?? null,
    plans: countPlansWith(places),
    places: countWords(places),
    path: lawPath(id),
  };
}

/** The citations of a text, in its order. */
export function toCitationRows(plan: PublishedPlan): CitationRow[] {
  return citationPlacesOf(plan).map(({ id, ref, lines: [lineFrom, lineTo] }) => ({
    law: ref.law,
    title: ref.title,
    kind: ref.kind,
    bracketed: ref.bracketed,
    plan: plan.id,
    textOf: plan.textOf,
    place: id,
    spanFrom: ref.span[0],
    spanTo: ref.span[1],
    lineFrom,
    lineTo,
  }));
}
