/** Checks the facts of source.yaml that repeat the text against the parser's result. */
import type { SourceDocument } from '../../src/model/catalogue.ts';
import type { Issued } from '../../src/model/issued.ts';
import type { ParsedPlan } from '../../src/parser/toPlans.ts';
import { inPlace } from '../command/inputError.ts';

/** Throws an InputError that names the first field of source.yaml that the text contradicts. */
export function checkAgainstText(path: string, document: SourceDocument, found: ParsedPlan[]): void {
  compare(path, 'plans', `${String(document.plans.length)} plans`, `${String(found.length)} plans`);
  document.plans.forEach((entry, at) => {
    const plan = found[at]?.plan;
    const field = `plans.${String(at)}`;
    compare(path, `${field}.lines`, entry.lines, plan?.source.lines);
    compare(path, `${field}.title`, entry.title, plan?.title);
    compareIssued(path, document.issued, plan?.issued ?? null);
    if (entry.title === null && entry.displayTitle === undefined) {
      throw inPlace(path, {
        en: `field ${field}.displayTitle: missing; say what the site is to call a plan without a title`,
        zh: `字段 ${field}.displayTitle：没有写；规划没有标题时，请写明本站怎样称呼它`,
      });
    }
    if (entry.period?.stated === true) {
      throw inPlace(path, {
        en: `field ${field}.period.stated: true; a period the title does not say is inferred, write false`,
        zh: `字段 ${field}.period.stated：true；标题没有写的期限是推断的，请写 false`,
      });
    }
  });
}

/** A fact that the text prints otherwise is an error; one that was not found in it may still be true. */
function compareIssued(path: string, catalogued: Issued | null, read: Issued | null): void {
  for (const fact of ['by', 'number', 'date'] as const) {
    if (read !== null && read[fact] !== null) compare(path, `issued.${fact}`, catalogued?.[fact] ?? null, read[fact]);
  }
}

function compare(path: string, field: string, catalogued: unknown, read: unknown): void {
  const [here, there] = [JSON.stringify(catalogued), JSON.stringify(read)];
  if (here === there) return;
  throw inPlace(path, {
    en: `field ${field}: says ${here}, the text says ${there}; correct the field, or the parser`,
    zh: `字段 ${field}：写的是 ${here}，原文是 ${there}；请改正字段或解析程序`,
  });
}
