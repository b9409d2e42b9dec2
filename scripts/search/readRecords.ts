/** The committed plans → their search records, in bundles. */
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import type { PlanEntry } from '../../src/search/index/bundleList.ts';
import type { IndexedRecord } from '../../src/search/records/record.ts';
import { sourcePath } from '../../src/naming/routes/siteRoutes.ts';
import { toSearchRecords } from '../../src/search/records/searchRecords.ts';
import type { RegisteredNames } from '../../src/search/records/searchRecords.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { readPlans } from './readPlans.ts';

/** The records of one plan, in the order of its text. */
export interface RecordedPlan extends PlanEntry {
  /** Years in which numbers that it promises are due. */
  years: number[];
  records: IndexedRecord[];
}

/**
 * The plans below a content folder, in the order of the site. Throws an InputError when there is none or one violates
 * its schema.
 */
export function readRecords(contentFolder: string): RecordedPlan[] {
  const { departments, indicators } = readRegistry(contentFolder);
  const names = {
    departmentNames: new Map(departments.map(({ id, name }) => [id, name])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  };
  return readPlans(contentFolder).map((plan) => toRecordedPlan(plan, names));
}

function toRecordedPlan(plan: PublishedPlan, names: RegisteredNames): RecordedPlan {
  const { id, region, audienceEntry, displayTitle, issued, sourceId } = plan;
  const records = toSearchRecords(plan, names).sort((a, b) => a.lines[0] - b.lines[0]);
  const years = records.flatMap(({ targets }) => targets.flatMap(({ year }) => year ?? []));
  return {
    id,
    title: displayTitle,
    titled: plan.title !== null,
    otherText: plan.otherText,
    region: { value: region.slug, label: region.name },
    audience: { value: audienceEntry.id, label: audienceEntry.name },
    issuer: issued?.by ?? null,
    number: issued?.number ?? null,
    date: issued?.date ?? null,
    years: [...new Set(years)].sort(),
    source: { path: sourcePath(sourceId), file: plan.source.file },
    records,
  };
}

/** Pagefind indexes so many records at once: the memory it takes grows with them. */
const MOST_RECORDS = 7000;

/** Whole plans in bundles of at most `mostRecords`, in the given order; a larger plan is a bundle by itself. */
export function toBundles(plans: readonly RecordedPlan[], mostRecords = MOST_RECORDS): RecordedPlan[][] {
  const bundles: RecordedPlan[][] = [];
  let room = 0;
  for (const plan of plans) {
    const last = bundles[bundles.length - 1];
    if (last === undefined || plan.records.length > room) {
      bundles.push([plan]);
      room = mostRecords - plan.records.length;
    } else {
      last.push(plan);
      room -= plan.records.length;
    }
  }
  return bundles;
}
