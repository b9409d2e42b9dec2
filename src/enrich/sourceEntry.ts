/**
 * What was recognised in a document → its entry in the catalogue, as far as the text tells: for `npm run add` and for the
 * page /try/, so that both write the same. Ids, codes and the region are the caller's: they depend on what is published.
 */
import type { SourceDocument } from '../model/catalogue.ts';
import type { Period } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import type { Region } from '../model/region.ts';
import type { Audience } from '../model/audience.ts';
import { splitLines } from '../text/shapes/lineEnds.ts';
import { inferPeriod } from './inferPeriod.ts';

/** A plan with the years of its title or, where that names none, of its text. */
export interface DatedPlan {
  plan: Plan;
  period: Period | null;
  /** The first year of the period, else that of the notice; null where the text tells none. */
  year: number | null;
}

/** A file as received, and the text that is kept of it. */
export interface ReceivedFile {
  /** File name, without folder. */
  name: string;
  format: string;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
  /** SHA-256 of the text in UTF-8; that of the bytes where the file is its text. */
  textSha256: string;
}

/** What the text alone does not tell; empty strings where a person must fill it in. */
export interface EntrySurroundings {
  /** Id of the document; id and code of each plan, and the published plan of which it is a further text. */
  ids: { document: string; plans: readonly { id: string; code: string; textOf?: string | undefined }[] };
  files: Pick<SourceDocument, 'file' | 'sha256' | 'original'>;
  /** null when no registry knows it. */
  region: Region | null;
  audiences: readonly Audience[];
}

/** Settings of the YAML of source.yaml and registry.yaml. */
export const SOURCE_YAML = { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' } as const;
/** File name of what is no plain text itself, without its extension. */
const ORIGINAL = 'original';
/** A name that the text keeps. */
const PLAIN_NAME = /^[\w-]+\.txt$/u;

/** The plans of a text with their years. `datePlans(plans, text)[0]?.year // => 2021` */
export function datePlans(plans: readonly Plan[], text: string): DatedPlan[] {
  const lines = splitLines(text);
  return plans.map((plan) => {
    const [first, last] = plan.source.lines;
    const period = plan.period ?? inferPeriod(plan, lines.slice(first - 1, last)) ?? null;
    const date = plan.issued?.date ?? null;
    return { plan, period, year: period?.from ?? (date === null ? null : Number(date.slice(0, 4))) };
  });
}

/**
 * The names under which a file and its text are kept. A file that is its text is kept once.
 *
 * nameFiles({ name: '规划.docx', format: 'docx', … }, 'donge-women-2021').file // => 'donge-women-2021.txt'
 */
export function nameFiles({ name, format, sha256, textSha256 }: ReceivedFile, id: string): EntrySurroundings['files'] {
  const isText = sha256 === textSha256;
  const file = isText && PLAIN_NAME.test(name) ? name : `${id}.txt`;
  return { file, sha256: textSha256, original: { file: isText ? file : `${ORIGINAL}.${format}`, sha256, name } };
}

/**
 * The entry, in the order of source.yaml. What the catalogue has of a plan already stays.
 *
 * toSourceEntry(plans, surroundings).plans[0]?.title // => '某县儿童发展规划（2021—2030年）'
 */
export function toSourceEntry(
  plans: readonly DatedPlan[],
  { ids, files, region, audiences }: EntrySurroundings,
): SourceDocument {
  return {
    id: ids.document,
    ...files,
    region: region?.code ?? '',
    issued: plans[0]?.plan.issued ?? null,
    plans: plans.map(({ plan, period }, at) => {
      const { id = '', code = '', textOf = plan.textOf ?? undefined } = ids.plans[at] ?? {};
      return {
        id,
        code,
        lines: plan.source.lines,
        title: plan.title,
        ...(textOf === undefined ? {} : { textOf }),
        ...(plan.title === null ? { displayTitle: nameFor(plan, region, audiences) } : {}),
        ...(period?.stated === false ? { period } : {}),
      };
    }),
  };
}

/** The site's name for a plan without a title: 榆树市儿童发展规划. */
function nameFor({ audience }: Plan, region: Region | null, audiences: readonly Audience[]): string {
  const genre = audiences.find(({ id }) => id === audience)?.genre ?? '发展规划';
  return `${region?.name ?? ''}${genre}`;
}
